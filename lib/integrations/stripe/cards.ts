import Stripe from "stripe";
import { stripe } from "./sdk";
import { UnusableMethod } from "./failure";

/**
 * Saves a card for a customer. Anything but a card is refused before it is attached.
 * @param token of Stripe: a payment method `pm_…`, or a card token `tok_…`
 * @param name of what is done here, the same for a repetition, which then does nothing
 * @returns its id
 * @throws UnusableMethod, StripeCardError if it is refused, StripeInvalidRequestError if there is none
 */
export async function attachCard(customerId: string, token: string, name?: string): Promise<string> {
  const given = await read(token, name);
  if (given.type !== "card") throw new UnusableMethod("This isn't a card. You can only add cards here.");
  if (idOf(given.customer) === customerId) return given.id;
  if (given.customer) throw new UnusableMethod("You can't add this card here. Enter it again.");
  // By the id that was sent: Stripe's test ids, such as `pm_card_visa`, stand for a new card each time they are read.
  const id = token.startsWith("tok_") ? given.id : token;
  return attach(customerId, id, name);
}

/** What is invalid about it is the card, such as one that was used or removed before; unless Stripe says that it is our customer. */
async function attach(customer: string, id: string, name?: string): Promise<string> {
  try {
    return (await stripe().paymentMethods.attach(id, { customer }, named(name, "attach"))).id;
  } catch (error) {
    const isInvalid = error instanceof Stripe.errors.StripeInvalidRequestError && error.param !== "customer";
    throw isInvalid ? new UnusableMethod(error.message) : error;
  }
}

/** What Stripe calls invalid about it is the token: nothing else is sent. That includes a token of a bank account. */
async function read(token: string, name?: string): Promise<Stripe.PaymentMethod> {
  const { paymentMethods } = stripe();
  try {
    if (!token.startsWith("tok_")) return await paymentMethods.retrieve(token);
    return await paymentMethods.create({ type: "card", card: { token } }, named(name, "read"));
  } catch (error) {
    throw error instanceof Stripe.errors.StripeInvalidRequestError ? new UnusableMethod(error.message) : error;
  }
}

/** Stripe's own idempotency: it keeps what came of a key for a day at least. */
const named = (name: string | undefined, step: string) => (name ? { idempotencyKey: `${step}-${name}` } : {});

const idOf = (customer: string | { id: string } | null): string | null =>
  typeof customer === "string" ? customer : (customer?.id ?? null);

export async function detachCard(stripeId: string): Promise<void> {
  await stripe().paymentMethods.detach(stripeId);
}

/**
 * @param name the same for a repetition, which is given the same page
 * @returns the address of the page where a card is typed in, from which people come back
 */
export async function openCheckout(
  customerId: string,
  back: { success: string; cancel: string },
  name?: string,
): Promise<string> {
  const { url } = await stripe().checkout.sessions.create(
    {
      mode: "setup",
      customer: customerId,
      allowed_payment_method_types: ["card"],
      success_url: back.success,
      cancel_url: back.cancel,
    },
    named(name, "checkout"),
  );
  if (!url) throw new Error("Stripe opened a Checkout session without a page");
  return url;
}

/**
 * @param name the same for a repetition, which is given the same secret
 * @returns the secret that lets the browser save a card for a customer
 */
export async function createSetupIntent(customerId: string, name?: string): Promise<string> {
  const { client_secret } = await stripe().setupIntents.create(
    { customer: customerId, usage: "off_session", allowed_payment_method_types: ["card"] },
    named(name, "setup"),
  );
  if (!client_secret) throw new Error("Stripe opened a SetupIntent without a secret");
  return client_secret;
}
