import * as contract from "@/lib/contract/billing-papers";
import { getInvoicePdf } from "@/lib/domain/billing/papers/get-invoice-pdf";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.getInvoicePdf, ({ actor, params }) => getInvoicePdf(actor, params.id)),
);
