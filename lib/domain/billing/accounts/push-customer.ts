import { isDeepStrictEqual } from "node:util";
import { pool } from "@/lib/db";
import { updateCustomer, type CustomerDetails } from "@/lib/integrations/stripe/customers";
import { isCustomerGone } from "@/lib/integrations/stripe/failure";
import { findCustomerDetails } from "./customer-details";
import { findAccount } from "./find-account";
import { forgetCustomer } from "./forget-customer";

/** How often what is written may have changed meanwhile before it is left to the next attempt of the job. */
const rounds = 5;

/**
 * Brings Stripe's customer up to date with the team, if Stripe knows it: a job that database triggers enqueue with every change (ADR 33).
 * Of two running at once, either may write last, so each looks once more after writing.
 * One that was deleted there is forgotten.
 * @throws what the calls to Stripe throw: the job tries again
 */
export async function pushCustomer(teamId: string): Promise<void> {
  const { stripeCustomerId } = await findAccount(pool, teamId);
  if (!stripeCustomerId) return;
  let written: CustomerDetails | null = null;
  for (let round = 0; round < rounds; round++) {
    const details = await findCustomerDetails(teamId);
    if (isDeepStrictEqual(details, written)) return;
    try {
      await updateCustomer(stripeCustomerId, details);
    } catch (error) {
      if (!isCustomerGone(error, stripeCustomerId)) throw error;
      return forgetCustomer(teamId, stripeCustomerId);
    }
    written = details;
  }
  throw new Error("what stands on a team's invoices changes faster than it can be brought to Stripe");
}
