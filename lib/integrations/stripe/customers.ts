import type Stripe from "stripe";
import { stripe } from "./client";

/** Whom an invoice is for, as it stands on it. */
export interface CustomerDetails {
  name: string;
  email: string | null;
  vatId: string | null;
  address: {
    line1: string | null;
    line2: string | null;
    postal_code: string | null;
    city: string | null;
    state: string | null;
    country: string | null;
  } | null;
}

/**
 * @param teamId makes it one customer per team, however often this is called
 * @returns its id at Stripe
 */
export async function createCustomer(teamId: string, details: CustomerDetails): Promise<string> {
  // Only what does not change: the same key with other parameters is an error.
  const { id } = await stripe().customers.create(
    { metadata: { team_id: teamId } },
    { idempotencyKey: `customer-${teamId}` },
  );
  await updateCustomer(id, details);
  return id;
}

export async function updateCustomer(id: string, { name, email, vatId, address }: CustomerDetails): Promise<void> {
  const text = (value: string | null | undefined) => value ?? "";
  await stripe().customers.update(id, {
    name,
    email: text(email),
    address: address
      ? {
          line1: text(address.line1),
          line2: text(address.line2),
          postal_code: text(address.postal_code),
          city: text(address.city),
          state: text(address.state),
          country: text(address.country),
        }
      : "",
    invoice_settings: { custom_fields: vatId ? [{ name: "VAT ID", value: vatId }] : "" },
  });
}

/** A card, as far as Stripe tells. */
export interface Card {
  stripeId: string;
  brand: string;
  last4: string;
  expMonth: number;
  expYear: number;
}

/** @returns a customer's cards, oldest first, and which of them is charged */
export async function readCards(customerId: string): Promise<{ cards: Card[]; defaultId: string | null }> {
  const customer = await stripe().customers.retrieve(customerId);
  const cards: Card[] = [];
  for await (const method of stripe().customers.listPaymentMethods(customerId, { type: "card", limit: 100 })) {
    const { card } = method;
    if (!card) continue;
    const { brand, last4, exp_month: expMonth, exp_year: expYear } = card;
    cards.push({ stripeId: method.id, brand, last4, expMonth, expYear });
  }
  const chosen = customer.deleted ? null : customer.invoice_settings.default_payment_method;
  return { cards: cards.reverse(), defaultId: idOf(chosen) };
}

export async function setDefaultCard(customerId: string, stripeId: string): Promise<void> {
  await stripe().customers.update(customerId, { invoice_settings: { default_payment_method: stripeId } });
}

const idOf = (method: string | Stripe.PaymentMethod | null | undefined): string | null =>
  typeof method === "string" ? method : (method?.id ?? null);
