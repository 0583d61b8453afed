import { isDeepStrictEqual } from "node:util";
import type { PoolClient } from "pg";
import { v7 } from "uuid";
import { pool } from "@/lib/db";
import { readCustomer, setDefaultCard, type Card, type CustomerDetails } from "@/lib/integrations/stripe/customers";
import { inTransaction } from "@/lib/transaction";
import { beginReading } from "../stripe-clock";

/** What a reading has found. */
export interface Reading {
  /** Whether our cards, or which of them is the default, were something else. */
  differed: boolean;
  /** Whom invoices are for, according to Stripe; null if the customer was deleted there. */
  details: CustomerDetails | null;
}

/**
 * Makes our cards of a team the same as Stripe's, with the same default; if there is none, the oldest becomes the default, there too.
 * Whatever changes cards changes them at Stripe and then calls this, and so do webhooks: whatever order they come in, it ends the same.
 * A team that was erased gets none again.
 * @throws what the calls to Stripe throw
 */
export async function syncMethods(teamId: string, customerId: string): Promise<Reading> {
  const began = await beginReading();
  const { cards, defaultId, details } = await readCustomer(customerId);
  const chosen = cards.find(({ stripeId }) => stripeId === defaultId) ?? cards[0];
  const { isLatest, differed } = await keep(teamId, cards, chosen?.stripeId ?? null, began);
  if (isLatest && chosen && chosen.stripeId !== defaultId) await setDefaultCard(customerId, chosen.stripeId);
  return { differed, details };
}

/** @returns whether nothing later was known already, and whether this is news */
const keep = (teamId: string, cards: readonly Card[], chosen: string | null, began: string) =>
  inTransaction(pool, async (client) => {
    const { rowCount } = await client.query(
      `UPDATE billing_accounts SET stripe_read_at = $2
        WHERE team_id = $1 AND (stripe_read_at IS NULL OR stripe_read_at < $2)
          AND NOT EXISTS (SELECT 1 FROM teams WHERE id = $1 AND deleted_at IS NOT NULL AND name = '')`,
      [teamId, began],
    );
    const isLatest = Boolean(rowCount);
    const differed = isLatest && !isDeepStrictEqual(await known(client, teamId), stateOf(cards, chosen));
    if (differed) await write(client, teamId, cards, chosen);
    return { isLatest, differed };
  });

type State = Record<string, { expMonth: number; expYear: number; isDefault: boolean }>;

const stateOf = (cards: readonly Card[], chosen: string | null): State =>
  Object.fromEntries(
    cards.map(({ stripeId, expMonth, expYear }) => [stripeId, { expMonth, expYear, isDefault: stripeId === chosen }]),
  );

async function known(client: PoolClient, teamId: string): Promise<State> {
  const { rows } = await client.query<State[string] & { id: string }>(
    `SELECT stripe_payment_method_id AS id, exp_month AS "expMonth", exp_year AS "expYear", is_default AS "isDefault"
      FROM payment_methods WHERE team_id = $1`,
    [teamId],
  );
  return Object.fromEntries(rows.map(({ id, ...rest }) => [id, rest]));
}

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
