import Stripe from "stripe";
import { env } from "@/lib/env";
import { measuredHttpClient } from "./measured";

/** Somebody may be waiting for a card to be saved; jobs try again later anyway. */
const timeout = 10_000;

let client: Stripe | undefined;

/** @returns the official SDK, set up for the account that is configured. It pins the version of Stripe's API. */
export function stripe(): Stripe {
  return (client ??= connectTo(env()));
}

/** @returns the SDK for an account: its secret key, and where its API is if that isn't Stripe's own */
export function connectTo({
  STRIPE_SECRET_KEY,
  STRIPE_API_BASE,
}: {
  STRIPE_SECRET_KEY: string;
  STRIPE_API_BASE?: string | undefined;
}): Stripe {
  // Its own retries come with the same idempotency key, so that they double nothing.
  const usual = { timeout, maxNetworkRetries: 1, telemetry: false, httpClient: measuredHttpClient() };
  if (!STRIPE_API_BASE) return new Stripe(STRIPE_SECRET_KEY, usual);
  const { hostname, port, protocol } = new URL(STRIPE_API_BASE);
  const scheme = protocol === "https:" ? "https" : "http";
  return new Stripe(STRIPE_SECRET_KEY, {
    ...usual,
    host: hostname,
    port: Number(port || (scheme === "https" ? 443 : 80)),
    protocol: scheme,
  });
}
