import Stripe from "stripe";
import type { Controls } from "@/dev/stripe/controls";
import { stripeUrl } from "./environment";

/** @returns the official SDK, on a local Stripe */
export function sdkFor(url: string): Stripe {
  const { hostname, port } = new URL(url);
  return new Stripe("sk_test_tests", { host: hostname, port: Number(port), protocol: "http", maxNetworkRetries: 0 });
}

/** Says how the local Stripe is to misbehave from now on. */
export async function control(what: Parameters<Controls["set"]>[0], url = stripeUrl()): Promise<void> {
  await fetch(`${url}/_control`, { method: "POST", body: JSON.stringify(what) });
}

/** @returns how many calls have met one of the rules since they were set */
export async function callsMet(url = stripeUrl()): Promise<number> {
  const answer = (await (await fetch(`${url}/_control`)).json()) as { met: number };
  return answer.met;
}
