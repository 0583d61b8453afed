import * as contract from "@/lib/contract/billing";
import { getInvoice } from "@/lib/domain/billing/invoices/get-invoice";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.getInvoice, ({ actor, params }) => getInvoice(actor, params.id)),
);
