import type { PoolClient } from "pg";
import { v7 } from "uuid";
import { pool } from "@/lib/db";
import { readCards, setDefaultCard, type Card } from "@/lib/integrations/stripe/customers";
import { inTransaction } from "@/lib/transaction";
import { beginReading } from "../stripe-clock";

/**
 * Makes our cards of a team those that Stripe has of it, with the same default; if it has none, the oldest becomes it, there too. All
 * that changes cards changes them at Stripe and then calls this, and so do webhooks: whatever order they come in, it ends the same.
 * @throws what the calls to Stripe throw
 */
export async function syncMethods(teamId: string, customerId: string): Promise<void> {
  const began = await beginReading();
  const { cards, defaultId } = await readCards(customerId);
  const chosen = cards.find(({ stripeId }) => stripeId === defaultId) ?? cards[0];
  const isKept = await keep(teamId, cards, chosen?.stripeId ?? null, began);
  if (isKept && chosen && chosen.stripeId !== defaultId) await setDefaultCard(customerId, chosen.stripeId);
}

/** @returns whether nothing later was known already */
const keep = (teamId: string, cards: readonly Card[], chosen: string | null, began: string): Promise<boolean> =>
  inTransaction(pool, async (client) => {
    const { rowCount } = await client.query(
      `UPDATE billing_accounts SET stripe_read_at = $2
        WHERE team_id = $1 AND (stripe_read_at IS NULL OR stripe_read_at < $2)`,
      [teamId, began],
    );
    if (rowCount) await write(client, teamId, cards, chosen);
    return Boolean(rowCount);
  });

async function write(client: PoolClient, teamId: string, cards: readonly Card[], chosen: string | null): Promise<void> {
  const ids = cards.map(({ stripeId }) => stripeId);
  await client.query("DELETE FROM payment_methods WHERE team_id = $1 AND stripe_payment_method_id <> ALL ($2)", [
    teamId,
    ids,
  ]);
  // First nobody is the default, so that there are never two.
  await client.query(
    "UPDATE payment_methods SET is_default = false WHERE team_id = $1 AND is_default AND stripe_payment_method_id IS DISTINCT FROM $2",
    [teamId, chosen],
  );
  for (const { stripeId, brand, last4, expMonth, expYear } of cards) {
    await client.query(
      `INSERT INTO payment_methods (id, team_id, stripe_payment_method_id, brand, last4, exp_month, exp_year, is_default)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        ON CONFLICT (stripe_payment_method_id) DO UPDATE
        SET exp_month = excluded.exp_month, exp_year = excluded.exp_year, is_default = excluded.is_default`,
      [v7(), teamId, stripeId, brand, last4, expMonth, expYear, stripeId === chosen],
    );
  }
}
