import { isDeepStrictEqual } from "node:util";
import Stripe from "stripe";
import { Bench } from "./bench";
import type { Case } from "./cases";

/** What came of a case; a call that failed where it should not is its message. */
export interface Outcome {
  name: string;
  isAsExpected: boolean;
  expected: unknown;
  seen: unknown;
}

/** Observes one case, and takes away what it made. */
export async function runCase(stripe: Stripe, { name, observe, expected }: Case): Promise<Outcome> {
  const bench = new Bench(stripe);
  try {
    const seen = await observe(bench).catch((error: unknown) => {
      if (!(error instanceof Stripe.errors.StripeError)) throw error;
      return `${error.type}: ${error.message}`;
    });
    return { name, isAsExpected: isDeepStrictEqual(seen, expected), expected, seen };
  } finally {
    await bench.clear();
  }
}
