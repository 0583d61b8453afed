import { z } from "zod";
import { endpoint } from "./endpoint";

/** What Stripe calls. It isn't one of the API's endpoints: nobody else can call it, and what it takes is up to Stripe. */
export const receiveStripeEvent = endpoint({
  id: "receiveStripeEvent",
  method: "POST",
  path: "/webhooks/stripe",
  tag: "Billing",
  summary: "Receive a Stripe event",
  description: "Signed by Stripe. Recorded once and processed later.",
  permission: "public",
  rate: "none",
  longestBody: 1_024 * 1_024,
  answer: z.object({ received: z.literal(true) }),
  status: 200,
});
