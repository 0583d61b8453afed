import * as contract from "@/lib/contract/billing-papers";
import { getCreditNotePdf } from "@/lib/domain/billing/papers/get-credit-note-pdf";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.getCreditNotePdf, ({ actor, params }) => getCreditNotePdf(actor, params.id)),
);
