import * as contract from "@/lib/contract/billing";
import { payInvoice } from "@/lib/domain/billing/invoices/pay-invoice";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.payInvoice, ({ actor, params }) => payInvoice(actor, params.id)),
);
