import { stripe } from "./client";

/**
 * Saves a card for a customer.
 * @param token of Stripe: a payment method `pm_…`, or a card token `tok_…`
 * @returns its id
 * @throws StripeCardError if it is refused, StripeInvalidRequestError if there is none
 */
export async function attachCard(customerId: string, token: string): Promise<string> {
  const id = token.startsWith("tok_")
    ? (await stripe().paymentMethods.create({ type: "card", card: { token } })).id
    : token;
  return (await stripe().paymentMethods.attach(id, { customer: customerId })).id;
}

export async function detachCard(stripeId: string): Promise<void> {
  await stripe().paymentMethods.detach(stripeId);
}

/** @returns where a card is typed in, and from where one comes back */
export async function openCheckout(customerId: string, back: { success: string; cancel: string }): Promise<string> {
  const { url } = await stripe().checkout.sessions.create({
    mode: "setup",
    customer: customerId,
    allowed_payment_method_types: ["card"],
    success_url: back.success,
    cancel_url: back.cancel,
  });
  if (!url) throw new Error("Stripe opened a Checkout session without a page");
  return url;
}

/** @returns the secret that lets the browser save a card for a customer */
export async function createSetupIntent(customerId: string): Promise<string> {
  const { client_secret } = await stripe().setupIntents.create({
    customer: customerId,
    usage: "off_session",
    allowed_payment_method_types: ["card"],
  });
  if (!client_secret) throw new Error("Stripe opened a SetupIntent without a secret");
  return client_secret;
}
