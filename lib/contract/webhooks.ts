import { z } from "zod";
import { endpoint, okAnswer } from "./endpoint";

/** What browsers call by themselves when a page's policy made them block something. Nothing of it is for anybody who writes a program. */
export const receiveCspReport = endpoint({
  id: "receiveCspReport",
  method: "POST",
  path: "/csp-reports",
  tag: "Operations",
  summary: "Receive a report of a Content Security Policy",
  permission: "public",
  raw: true,
  rate: "write",
  longestBody: 32 * 1_024,
  answer: okAnswer,
  status: 200,
});

/** What GitHub calls, in the form of its secret scanning partner program; it isn't one of the API's endpoints either. */
export const receiveLeakReport = endpoint({
  id: "receiveLeakReport",
  method: "POST",
  path: "/leak-reports",
  tag: "Credentials",
  summary: "Receive a report of leaked secrets",
  description: "Signed by GitHub. Says of each secret whether it is one of ours.",
  permission: "public",
  raw: true,
  rate: "none",
  longestBody: 1_024 * 1_024,
  answer: z.array(
    z.object({
      token_hash: z.string(),
      token_type: z.string(),
      label: z.enum(["true_positive", "false_positive"]),
    }),
  ),
  status: 200,
});

/** What Stripe calls. It isn't one of the API's endpoints: nobody else can call it, and what it takes is up to Stripe. */
export const receiveStripeEvent = endpoint({
  id: "receiveStripeEvent",
  method: "POST",
  path: "/webhooks/stripe",
  tag: "Billing",
  summary: "Receive a Stripe event",
  description: "Signed by Stripe. Recorded once and processed later.",
  permission: "public",
  raw: true,
  rate: "none",
  longestBody: 1_024 * 1_024,
  answer: z.object({ received: z.literal(true) }),
  status: 200,
});
