import { prisma } from "@/lib/db";
import { setDefaultCard } from "@/lib/integrations/stripe/customers";
import { stripeFailure } from "@/lib/integrations/stripe/failure";
import { ensureCustomer } from "../accounts/ensure-customer";
import type { Actor } from "../../actor";
import { by, recordAudit } from "../../audit/record-audit";
import { findMethod, methodName } from "./find-method";
import { presentMethod, type PresentedMethod } from "./present";
import { syncMethods } from "./sync-methods";

/**
 * Invoices are charged to this card from now on.
 * @throws AppError `not_found`, `unavailable`
 */
export async function setDefaultMethod(actor: Actor, id: string): Promise<PresentedMethod> {
  const method = await findMethod(actor.teamId, id);
  try {
    const customerId = await ensureCustomer(actor.teamId);
    await setDefaultCard(customerId, method.stripePaymentMethodId);
    await syncMethods(actor.teamId, customerId);
  } catch (error) {
    throw stripeFailure(error);
  }
  await recordAudit(prisma, {
    ...by(actor),
    action: "payment_method.made_default",
    target: { type: "payment_method", id, name: methodName(method) },
  });
  return presentMethod(await findMethod(actor.teamId, id));
}
