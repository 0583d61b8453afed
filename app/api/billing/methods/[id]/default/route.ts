import * as contract from "@/lib/contract/payment-methods";
import { setDefaultMethod } from "@/lib/domain/billing/methods/set-default-method";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.setDefaultPaymentMethod, ({ actor, params }) => setDefaultMethod(actor, params.id)),
);
