import { pool } from "@/lib/db";
import { createCustomer } from "@/lib/integrations/stripe/customers";
import { findAccount } from "./find-account";
import { pushCustomer } from "./push-customer";

/**
 * The team as Stripe knows it: made when it is first needed.
 * @returns its id at Stripe
 * @throws what the calls to Stripe throw
 */
export async function ensureCustomer(teamId: string): Promise<string> {
  const { stripeCustomerId } = await findAccount(pool, teamId);
  if (stripeCustomerId) return stripeCustomerId;
  // In two steps: an insert that handles a conflict on the team would still fail on the customer, which is unique as well.
  await pool.query("INSERT INTO billing_accounts (team_id) VALUES ($1) ON CONFLICT DO NOTHING", [teamId]);
  // Anybody doing this at the same time gets the same customer.
  const customerId = await createCustomer(teamId);
  await pool.query(
    `UPDATE billing_accounts SET stripe_customer_id = $2, updated_at = now()
      WHERE team_id = $1 AND stripe_customer_id IS NULL`,
    [teamId, customerId],
  );
  // Once it is known: what changes before is read here, and what changes after is brought there by a job.
  await pushCustomer(teamId);
  return customerId;
}
