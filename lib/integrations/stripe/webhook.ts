import { z } from "zod";
import { text } from "@/lib/contract/text";
import { env } from "@/lib/env";
import { stripe } from "./sdk";

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
 * @returns the event; "nothing" for one that says nothing we look at, such as the thin ones of Stripe's second generation
 *   (`v2.core.event`); null for what is no event, is not from Stripe, or was signed more than five minutes ago
 */
export function readEvent(body: string, signature: string): StripeEvent | "nothing" | null {
  const signed = isSigned(body, signature) ? envelopeSchema.safeParse(parsed(body)).data : undefined;
  if (!signed) return null;
  const data = dataSchema.safeParse(signed.data).data;
  if (!data) return "nothing";
  const { object, previous_attributes: before } = data;
  // A card that was detached has no customer any more (Stripe, "payment_method.detached"): whose it was is what has changed.
  const customer = object.object === "customer" ? object.id : (object.customer ?? before?.customer);
  return {
    id: signed.id,
    type: signed.type,
    objectType: object.object,
    objectId: object.id ?? "",
    customerId: typeof customer === "string" ? customer : (customer?.id ?? null),
  };
}

// Of what Stripe sends, what we look at: it is kept, so it must be text that PostgreSQL takes.
const word = text(255).min(1);
const envelopeSchema = z.object({ id: word, type: word, data: z.unknown().optional() });
const customerSchema = z.union([word, z.object({ id: word })]).nullish();
const dataSchema = z.object({
  object: z.object({ id: word.optional(), object: word, customer: customerSchema }),
  previous_attributes: z
    .object({ customer: customerSchema.catch(null) })
    .nullish()
    .catch(null),
});

/** The SDK throws errors of several kinds at a header it can't read (`v1=` without a value is a TypeError): none of them is signed. */
function isSigned(body: string, header: string): boolean {
  try {
    return stripe().webhooks.signature?.verifyHeader(body, header, env().STRIPE_WEBHOOK_SECRET) ?? false;
  } catch {
    return false;
  }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
