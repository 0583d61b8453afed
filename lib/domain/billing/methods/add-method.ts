import { AppError } from "@/lib/errors";
import { attachCard } from "@/lib/integrations/stripe/cards";
import { stripeFailure } from "@/lib/integrations/stripe/failure";
import type { Actor } from "../../actor";
import { by, recordAudit } from "../../audit/record-audit";
import { lockPaymentMethodForKeyShare, lockTeamForKeyShare } from "../../locks";
import { makeOnce } from "../../make-once";
import { withCustomer } from "../accounts/with-customer";
import { methodName } from "./find-method";
import { presentMethod, type PresentedMethod } from "./present";
import { syncMethods } from "./sync-methods";

/**
 * Saves a card for the actor's team. The first one becomes the default. That happens at Stripe, and so no transaction of ours undoes it:
 * Stripe knows a repetition by the same key.
 * @param token of Stripe, from an untrusted source
 * @throws AppError `validation` on `token`, with Stripe's own words if it is refused or unknown, and if it is no card or another
 *   customer's; `conflict` if it was removed again meanwhile; `unavailable`
 */
export async function addMethod(actor: Actor, token: string): Promise<PresentedMethod> {
  const stripeId = await attach(actor, token);
  return makeOnce(actor, async (tx) => {
    // So that it is noted as added before it can be noted as removed.
    await lockTeamForKeyShare(tx, actor.teamId);
    await lockPaymentMethodForKeyShare(tx, actor.teamId, stripeId);
    const method = await tx.paymentMethod.findUnique({
      where: { stripePaymentMethodId: stripeId, teamId: actor.teamId },
    });
    if (!method) throw new AppError("conflict", "This card was just removed.");
    await recordAudit(tx, {
      ...by(actor),
      action: "payment_method.added",
      target: { type: "payment_method", id: method.id, name: methodName(method) },
    });
    return presentMethod(method);
  });
}

async function attach({ teamId, intention }: Actor, token: string): Promise<string> {
  try {
    return await withCustomer(teamId, async (customerId) => {
      const stripeId = await attachCard(customerId, token, intention?.name);
      await syncMethods(teamId, customerId);
      return stripeId;
    });
  } catch (error) {
    throw stripeFailure(error, "token");
  }
}
