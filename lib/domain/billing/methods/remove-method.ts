import { versions } from "@/lib/contract/versions";
import { prisma } from "@/lib/db";
import { detachCard } from "@/lib/integrations/stripe/cards";
import { isMissing, stripeFailure } from "@/lib/integrations/stripe/failure";
import { ensureCustomer } from "../accounts/ensure-customer";
import type { Actor } from "../../actor";
import { by, recordAudit } from "../../audit/record-audit";
import { requireVersion } from "../../precondition";
import { findMethod, methodName } from "./find-method";
import { presentMethod } from "./present";
import { syncMethods } from "./sync-methods";

/**
 * Forgets a card, here and at Stripe. If it was the default, the oldest of the others becomes it.
 * @throws AppError `not_found`, `precondition_failed`, `unavailable`
 */
export async function removeMethod(actor: Actor, id: string): Promise<{ status: "ok" }> {
  const method = await findMethod(actor.teamId, id);
  // Without a lock, which Stripe would hold for seconds: a card is nothing that people edit.
  await requireVersion(actor, () => versions.paymentMethod(presentMethod(method)));
  try {
    const customerId = await ensureCustomer(actor.teamId);
    await detachCard(method.stripePaymentMethodId).catch((error: unknown) => {
      // Removed in Stripe's own dashboard meanwhile, or by another call just now.
      if (!isMissing(error) && !/not attached/i.test(String(error))) throw error;
    });
    await syncMethods(actor.teamId, customerId);
  } catch (error) {
    throw stripeFailure(error);
  }
  await recordAudit(prisma, {
    ...by(actor),
    action: "payment_method.removed",
    target: { type: "payment_method", id, name: methodName(method) },
  });
  return { status: "ok" };
}
