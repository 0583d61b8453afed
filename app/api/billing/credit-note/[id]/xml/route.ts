import * as contract from "@/lib/contract/billing-papers";
import { getCreditNoteXml } from "@/lib/domain/billing/e-invoices/get-credit-note-xml";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.getCreditNoteXml, ({ actor, params }) => getCreditNoteXml(actor, params.id)),
);
