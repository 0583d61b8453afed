import { z } from "zod";
import { endpoint } from "./endpoint";

/** What Stripe calls. It is none of the API's endpoints: nobody else can, and what it takes is Stripe's to say. */
export const receiveStripeEvent = endpoint({
  id: "receiveStripeEvent",
  method: "POST",
  path: "/webhooks/stripe",
  tag: "Billing",
  summary: "Take an event of Stripe",
  description: "Signed by Stripe; noted once, and looked into later.",
  permission: "public",
  rate: "none",
  longestBody: 1_024 * 1_024,
  answer: z.object({ received: z.literal(true) }),
  status: 200,
});
