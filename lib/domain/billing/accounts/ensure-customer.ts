import { pool } from "@/lib/db";
import { createCustomer } from "@/lib/integrations/stripe/customers";
import { isKeptForItsKey } from "@/lib/integrations/stripe/failure";
import { findAccount } from "./find-account";
import { pushCustomer } from "./push-customer";

/**
 * The team as Stripe knows it: made when it is first needed.
 * @returns its id at Stripe
 * @throws what the calls to Stripe throw
 */
export async function ensureCustomer(teamId: string): Promise<string> {
  const { stripeCustomerId, stripeGeneration } = await findAccount(pool, teamId);
  if (stripeCustomerId) return stripeCustomerId;
  // In two steps: an insert that handles a conflict on the team would still fail on the customer, which is unique as well.
  await pool.query("INSERT INTO billing_accounts (team_id) VALUES ($1) ON CONFLICT DO NOTHING", [teamId]);
  const customerId = await keep(teamId, await create(teamId, stripeGeneration));
  // Once it is known: what changes before is read here, and what changes after is brought there by a job.
  await pushCustomer(teamId);
  return customerId;
}

/** Anybody doing this at the same time gets the same customer. After an answer that Stripe would only repeat, the next attempt asks anew. */
async function create(teamId: string, generation: number): Promise<string> {
  try {
    return await createCustomer(teamId, generation);
  } catch (error) {
    if (isKeptForItsKey(error)) {
      await pool.query(
        `UPDATE billing_accounts SET stripe_generation = stripe_generation + 1
          WHERE team_id = $1 AND stripe_generation = $2 AND stripe_customer_id IS NULL`,
        [teamId, generation],
      );
    }
    throw error;
  }
}

/** @returns the customer that is kept: of two made at once in different generations, the first */
async function keep(teamId: string, made: string): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    `UPDATE billing_accounts SET stripe_customer_id = coalesce(stripe_customer_id, $2), updated_at = now()
      WHERE team_id = $1 RETURNING stripe_customer_id AS id`,
    [teamId, made],
  );
  return rows[0]?.id ?? made;
}
