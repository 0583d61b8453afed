import type Stripe from "stripe";
import { stripe } from "./sdk";

/** One attempt to charge something. Amounts are in minor units. */
export interface StripeCharge {
  stripeId: string;
  intentId: string;
  status: "succeeded" | "pending" | "failed";
  amount: number;
  /** By refunds that have been made, or are on their way; less again if one fails. */
  amountRefunded: number;
  isDisputed: boolean;
  failureMessage: string | null;
  card: { brand: string; last4: string } | null;
  createdAt: Date;
}

/** What the holder of a card has objected to at their bank. */
export interface StripeDispute {
  /** `closed`: an inquiry that came to nothing, or a dispute that was settled before it began. */
  status: "open" | "won" | "lost" | "closed";
  amount: number;
}

/** @returns all attempts that belong to a payment intent, oldest first: each is a charge, those that failed as well */
export async function readCharges({ id, latest_charge: latest }: Stripe.PaymentIntent): Promise<StripeCharge[]> {
  if (!latest) return [];
  const charges: StripeCharge[] = [];
  for await (const charge of stripe().charges.list({ payment_intent: id, limit: 100 })) {
    charges.push(presentCharge(charge, id));
  }
  return charges.reverse();
}

/** @returns the dispute about these charges that matters most: one that is open, otherwise the latest; null if there never was any */
export async function readDispute(charges: readonly StripeCharge[]): Promise<StripeDispute | null> {
  const found: StripeDispute[] = [];
  for (const intent of new Set(charges.filter(({ isDisputed }) => isDisputed).map(({ intentId }) => intentId))) {
    for await (const { status, amount } of stripe().disputes.list({ payment_intent: intent, limit: 100 })) {
      found.push({ status: dispositionOf(status), amount });
    }
  }
  return found.find(({ status }) => status === "open") ?? found[0] ?? null;
}

function presentCharge(charge: Stripe.Charge, intentId: string): StripeCharge {
  const { brand, last4 } = charge.payment_method_details?.card ?? {};
  return {
    stripeId: charge.id,
    intentId,
    status: charge.status === "succeeded" ? "succeeded" : charge.status === "pending" ? "pending" : "failed",
    amount: charge.amount,
    amountRefunded: charge.amount_refunded,
    isDisputed: charge.disputed,
    failureMessage: charge.failure_message,
    card: brand && last4 ? { brand, last4 } : null,
    createdAt: new Date(charge.created * 1_000),
  };
}

/** https://docs.stripe.com/api/disputes/object: an inquiry (`warning_…`) has taken nothing yet, and may become a dispute. */
function dispositionOf(status: Stripe.Dispute.Status): StripeDispute["status"] {
  if (status === "won") return "won";
  if (status === "lost") return "lost";
  return status === "warning_closed" || status === "prevented" ? "closed" : "open";
}
