import * as contract from "@/lib/contract/payment-methods";
import { removeMethod } from "@/lib/domain/billing/methods/remove-method";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.deletePaymentMethod, ({ actor, params }) => removeMethod(actor, params.id)),
);
