import * as contract from "@/lib/contract/billing";
import { getUpcomingInvoice } from "@/lib/domain/billing/invoices/get-upcoming-invoice";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.getUpcomingInvoice, ({ actor }) => getUpcomingInvoice(actor.teamId)),
);
