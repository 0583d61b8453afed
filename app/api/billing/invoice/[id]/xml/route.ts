import * as contract from "@/lib/contract/billing-papers";
import { getInvoiceXml } from "@/lib/domain/billing/e-invoices/get-invoice-xml";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.getInvoiceXml, ({ actor, params }) => getInvoiceXml(actor, params.id)),
);
