import type Stripe from "stripe";
import { databaseTime } from "@/lib/database-time";
import { cardOf } from "./card-of";
import { stripe } from "./sdk";

/** A visit to Stripe's page, and what came of it so far. */
export interface Checkout {
  /** What was saved. */
  methodId: string | null;
  /** The last card that was refused there, if none was saved after it. */
  refusal: { message: string; card: { brand: string; last4: string } | null } | null;
}

/** As long as Stripe keeps its page open. */
const seconds = 24 * 3_600;

/** @returns a customer's visits of the last day, newest first, ten at most */
export async function recentCheckouts(customerId: string): Promise<Checkout[]> {
  const { data } = await stripe().checkout.sessions.list({
    customer: customerId,
    created: { gte: Math.floor(databaseTime().getTime() / 1_000) - seconds },
    limit: 10,
    expand: ["data.setup_intent"],
  });
  return data.map(({ setup_intent: intent }) => present(typeof intent === "object" ? intent : null));
}

function present(intent: Stripe.SetupIntent | null): Checkout {
  const method = intent?.payment_method;
  const error = intent?.last_setup_error;
  const isSaved = intent?.status === "succeeded";
  return {
    methodId: isSaved ? (typeof method === "string" ? method : (method?.id ?? null)) : null,
    refusal:
      error && !isSaved ? { message: error.message ?? "It was refused.", card: cardOf(error.payment_method) } : null,
  };
}
