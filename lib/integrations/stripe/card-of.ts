import type Stripe from "stripe";

/** @returns brand and last four digits of a method that is a card, as far as Stripe tells; null of anything else */
export function cardOf(method: Stripe.PaymentMethod | null | undefined): { brand: string; last4: string } | null {
  const card = method?.card;
  return card?.brand && card.last4 ? { brand: card.brand, last4: card.last4 } : null;
}
