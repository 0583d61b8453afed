import * as contract from "@/lib/contract/payment-methods";
import { addMethod } from "@/lib/domain/billing/methods/add-method";
import { listMethods } from "@/lib/domain/billing/methods/list-methods";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.listPaymentMethods, ({ actor }) => listMethods(actor)),
  handle(contract.createPaymentMethod, ({ actor, body }) => addMethod(actor, body.token)),
);
