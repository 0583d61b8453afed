import * as contract from "@/lib/contract/billing-details";
import { getBillingDetails, updateBillingDetails } from "@/lib/domain/billing/details/details";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.getBillingDetails, ({ actor }) => getBillingDetails(actor)),
  handle(contract.updateBillingDetails, ({ actor, body }) => updateBillingDetails(actor, body)),
);
