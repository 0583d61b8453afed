import { z } from "zod";
import { jsonIn } from "@/lib/parse";
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
  const signed = isSigned(body, signature) ? envelopeSchema.safeParse(jsonIn(body)).data : undefined;
  if (!signed) return null;
  const data = dataSchema.safeParse(signed.data).data;
  if (!data) return "nothing";
  const { object, previous_attributes: before } = data;
  const looked = lookedAt(object);
  // A card that was detached has no customer any more (Stripe, "payment_method.detached"): whose it was is what has changed.
  const customer = object.object === "customer" ? object.id : (object.customer ?? before?.customer);
  return {
    id: signed.id,
    type: signed.type,
    objectType: looked.object,
    objectId: looked.id ?? "",
    customerId: typeof customer === "string" ? customer : (customer?.id ?? null),
  };
}

/** A charge, what was given back of it, and what is disputed are looked at by the payment they belong to; a credit note by its invoice. */
function lookedAt({ object, id, payment_intent: intent, invoice }: z.output<typeof dataSchema>["object"]) {
  if (ofPayment.has(object) && intent) return { object: "payment_intent", id: idOf(intent) };
  if (object === "credit_note" && invoice) return { object: "invoice", id: idOf(invoice) };
  return { object, id };
}

const ofPayment = new Set(["charge", "refund", "dispute"]);

const idOf = (of: string | { id: string }): string => (typeof of === "string" ? of : of.id);

// Of what Stripe sends, what we look at: it is kept, so it must be text that PostgreSQL takes.
const word = text(255).min(1);
const envelopeSchema = z.object({ id: word, type: word, data: z.unknown().optional() });
const customerSchema = z.union([word, z.object({ id: word })]).nullish();
const otherSchema = customerSchema.catch(null);
const dataSchema = z.object({
  object: z.object({
    id: word.optional(),
    object: word,
    customer: customerSchema,
    payment_intent: otherSchema,
    invoice: otherSchema,
  }),
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
