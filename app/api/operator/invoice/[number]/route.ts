import * as contract from "@/lib/contract/operators";
import { findInvoiceByNumber } from "@/lib/domain/billing/credit-notes/find-for-operators";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.findInvoice, ({ params }) => findInvoiceByNumber(params.number)),
);
