import Stripe from "stripe";
import { z } from "zod";
import { env } from "@/lib/env";
import { stripe } from "./client";

/** What an event says that is worth knowing: what to look at. */
export interface StripeEvent {
  id: string;
  type: string;
  objectType: string;
  objectId: string;
  customerId: string | null;
}

/**
 * @param body as it came, byte for byte
 * @param signature the `Stripe-Signature` header
 * @returns the event; null if it is not from Stripe, or was signed more than five minutes ago
 */
export function readEvent(body: string, signature: string): StripeEvent | null {
  const event = eventSchema.safeParse(signedBy(body, signature)).data;
  if (!event) return null;
  const { id, type, data } = event;
  const customer = data.object.object === "customer" ? data.object.id : data.object.customer;
  return {
    id,
    type,
    objectType: data.object.object,
    objectId: data.object.id ?? "",
    customerId: typeof customer === "string" ? customer : (customer?.id ?? null),
  };
}

// Of what Stripe sends, what we look at.
const eventSchema = z.object({
  id: z.string().max(255),
  type: z.string().max(255),
  data: z.object({
    object: z.object({
      id: z.string().max(255).optional(),
      object: z.string().max(255),
      customer: z.union([z.string().max(255), z.object({ id: z.string().max(255) })]).nullish(),
    }),
  }),
});

function signedBy(body: string, signature: string): unknown {
  try {
    return stripe().webhooks.constructEvent(body, signature, env().STRIPE_WEBHOOK_SECRET);
  } catch (error) {
    if (error instanceof Stripe.errors.StripeSignatureVerificationError || error instanceof SyntaxError) return null;
    throw error;
  }
}
