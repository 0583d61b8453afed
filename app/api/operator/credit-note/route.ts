import * as contract from "@/lib/contract/operators";
import { requestCreditNote } from "@/lib/domain/billing/credit-notes/request-credit-note";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.createCreditNote, ({ body }) => requestCreditNote(body)),
);
