import { pool, prisma } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { recentCheckouts } from "@/lib/integrations/stripe/checkouts";
import { stripeFailure } from "@/lib/integrations/stripe/failure";
import { findAccount } from "../accounts/find-account";
import type { Actor } from "../../actor";
import { syncMethods } from "./sync-methods";

interface CardName {
  brand: string;
  last4: string;
}

/** What came of a visit to Stripe's page. */
export type CheckoutOutcome =
  | { state: "added"; card: CardName }
  /** Which card, if Stripe says so, and why, in Stripe's own words. */
  | { state: "refused"; card: CardName | null; message: string }
  | { state: "cancelled" }
  /** Nothing is known yet: it will come with a webhook. */
  | { state: "awaited" };

/**
 * Reads at Stripe what came of the visit that somebody comes back from, so that they need not wait for a webhook. The address they come
 * back to is not believed: without a visit there is no outcome.
 * @param back whether they come from its end or from the way out
 */
export async function settleCheckout({ teamId }: Actor, back: "added" | "none"): Promise<CheckoutOutcome | null> {
  const { stripeCustomerId } = await findAccount(pool, teamId);
  if (!stripeCustomerId) return null;
  try {
    return back === "added" ? await settled(teamId, stripeCustomerId) : await left(stripeCustomerId);
  } catch (error) {
    const failure = stripeFailure(error);
    if (!(failure instanceof AppError)) throw failure;
    // Stripe is away, as the log says. The person who comes back is told what is known without it.
    return back === "added" ? { state: "awaited" } : { state: "cancelled" };
  }
}

async function settled(teamId: string, customerId: string): Promise<CheckoutOutcome | null> {
  const visits = await recentCheckouts(customerId);
  const saved = visits.find(({ methodId }) => methodId !== null);
  if (!saved) return visits.length > 0 ? { state: "awaited" } : null;
  await syncMethods(teamId, customerId);
  const card = await prisma.paymentMethod.findFirst({
    where: { teamId, stripePaymentMethodId: saved.methodId ?? "" },
    select: { brand: true, last4: true },
  });
  return card && { state: "added", card };
}

async function left(customerId: string): Promise<CheckoutOutcome | null> {
  const [visit] = await recentCheckouts(customerId);
  if (!visit) return null;
  return visit.refusal ? { state: "refused", ...visit.refusal } : { state: "cancelled" };
}
