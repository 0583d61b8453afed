import { prisma } from "@/lib/db";
import { attachCard } from "@/lib/integrations/stripe/cards";
import { stripeFailure } from "@/lib/integrations/stripe/failure";
import { ensureCustomer } from "../accounts/ensure-customer";
import type { Actor } from "../../actor";
import { by, recordAudit } from "../../audit/record-audit";
import { findMethod, methodName } from "./find-method";
import { presentMethod, type PresentedMethod } from "./present";
import { syncMethods } from "./sync-methods";

/**
 * Saves a card for the actor's team. The first one becomes the default.
 * @param token of Stripe, from an untrusted source
 * @throws AppError `validation` on `token` with Stripe's own words if it is refused or unknown; `unavailable`
 */
export async function addMethod(actor: Actor, token: string): Promise<PresentedMethod> {
  const stripeId = await attach(actor.teamId, token);
  const { id } = await prisma.paymentMethod.findUniqueOrThrow({
    where: { stripePaymentMethodId: stripeId, teamId: actor.teamId },
  });
  const method = await findMethod(actor.teamId, id);
  await recordAudit(prisma, {
    ...by(actor),
    action: "payment_method.added",
    target: { type: "payment_method", id, name: methodName(method) },
  });
  return presentMethod(method);
}

async function attach(teamId: string, token: string): Promise<string> {
  try {
    const customerId = await ensureCustomer(teamId);
    const stripeId = await attachCard(customerId, token);
    await syncMethods(teamId, customerId);
    return stripeId;
  } catch (error) {
    throw stripeFailure(error, "token");
  }
}
