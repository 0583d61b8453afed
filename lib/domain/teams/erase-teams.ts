import type { Pool } from "pg";
import { deleteInBatches } from "@/lib/delete-in-batches";
import { inTransaction } from "@/lib/transaction";

const ofCredentials = ["credential_refusals", "credential_old_uses", "credential_networks"];

const ofTeam = [
  "service_accounts",
  "payment_methods",
  "team_identities",
  "team_identity_providers",
  "former_members",
  "audit_events",
];

/**
 * A team, $1, loses what people wrote in it or what was noted of them. What is left are numbers: what was used, and what was paid for it.
 * Images go by themselves once nobody shows them.
 */
const statements = [
  // Triggers of the database have Stripe's customer follow. A reading of its cards that began before this is out of date.
  `UPDATE billing_accounts SET contact_email = NULL, name = NULL, address = NULL, vat_id = NULL, stripe_read_at = clock_timestamp()
    WHERE team_id = $1`,
  "UPDATE applications SET name = '', description = '', icon = '' WHERE team_id = $1",
  "UPDATE credentials SET label = '', allowed_addresses = '{}' WHERE team_id = $1",
];

/**
 * Of teams: deleted 40 days ago, all that was used is billed, and nobody still has to pay. Usage of up to 35 days ago is still reported, and
 * what comes late is billed with the month in which it came. A tombstone without a name is one that was erased.
 */
const due = `deleted_at < now() - interval '40 days' AND name <> ''
  AND NOT EXISTS (SELECT 1 FROM invoices i WHERE i.team_id = teams.id AND i.status IN ('draft', 'open', 'past_due'))`;

/** Of one that has used nothing, nothing has to be billed. */
const isBilled = `EXISTS (SELECT 1 FROM closings c WHERE c.completed_at IS NOT NULL
  AND c.month >= date_trunc('month', (teams.deleted_at + interval '35 days') AT TIME ZONE 'UTC'))`;

/**
 * Erases what is left of teams that were deleted: what has to be kept for years is in the invoices themselves (docs/data-model.md, "What is
 * erased"). One that can't be erased keeps none of the others.
 * @param usage where usage is, which stays
 * @throws AggregateError after all had their turn, with why some weren't erased, or whether they have used anything couldn't be read
 */
export async function eraseTeams(pool: Pool, usage: Pool): Promise<void> {
  const { rows } = await pool.query<{ id: string; billed: boolean }>(
    `SELECT id, ${isBilled} AS billed FROM teams WHERE ${due} ORDER BY deleted_at`,
  );
  // What they have used they had used by then: events are taken for 35 days, of credentials that were not deleted yet.
  const unbilled = rows.filter(({ billed }) => !billed).map(({ id }) => id);
  const failures: unknown[] = [];
  const users = await findUsers(usage, unbilled).catch((error: unknown) => {
    failures.push(error);
    return new Set(unbilled);
  });
  for (const { id } of rows.filter(({ id, billed }) => billed || !users.has(id)))
    await erase(pool, id).catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw new AggregateError(failures, "some deleted teams weren't erased");
}

/** @returns those of the teams that have used something that is billed */
async function findUsers(usage: Pool, teamIds: readonly string[]): Promise<Set<string>> {
  if (teamIds.length === 0) return new Set();
  const { rows } = await usage.query<{ id: string }>(
    `SELECT id FROM unnest($1::uuid[]) AS t (id)
      WHERE EXISTS (SELECT 1 FROM usage_by_application_month u WHERE u.team_id = t.id AND u.environment = 'production')`,
    [teamIds],
  );
  return new Set(rows.map(({ id }) => id));
}

/** The name goes with the last transaction: until then, the next night takes the team up again. */
async function erase(pool: Pool, teamId: string): Promise<void> {
  const credentials = `credential_id IN (SELECT id FROM credentials WHERE team_id = '${teamId}')`;
  for (const table of ofCredentials) await deleteInBatches(pool, table, "ctid", credentials);
  for (const table of ofTeam) await deleteInBatches(pool, table, "ctid", `team_id = '${teamId}'`);
  await inTransaction(pool, async (client) => {
    const { rowCount } = await client.query(`UPDATE teams SET name = '' WHERE id = $1 AND ${due}`, [teamId]);
    if (!rowCount) return;
    for (const statement of statements) await client.query(statement, [teamId]);
    // What was added meanwhile, or somebody was just using.
    for (const table of ofTeam) await client.query(`DELETE FROM ${table} WHERE team_id = $1`, [teamId]);
  });
}
