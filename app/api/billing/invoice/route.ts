import * as contract from "@/lib/contract/billing";
import { listInvoices } from "@/lib/domain/billing/invoices/list-invoices";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.listInvoices, ({ actor, query }) => listInvoices(actor, query)),
);
