import * as contract from "@/lib/contract/payment-methods";
import { openSetupIntent } from "@/lib/domain/billing/methods/open-checkout";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.createSetupIntent, ({ actor }) => openSetupIntent(actor)),
);
