import * as contract from "@/lib/contract/billing";
import { sendInvoice } from "@/lib/domain/billing/invoices/send-invoice";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.sendInvoice, ({ actor, params }) => sendInvoice(actor, params.id)),
);
