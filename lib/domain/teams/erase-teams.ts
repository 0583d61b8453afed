import type { Pool, PoolClient } from "pg";

/** How long a deleted team's rows say what was in it: its last month is billed until then, and usage of up to 35 days ago is still reported. */
const kept = "40 days";

/**
 * A team, $1, loses what people wrote in it or what was noted of them. What is left are numbers: what was used, and what was paid for it.
 * Images go by themselves once nobody shows them.
 */
const statements = [
  "UPDATE applications SET name = '', description = '', icon = '' WHERE team_id = $1",
  "UPDATE credentials SET label = '', allowed_addresses = '{}' WHERE team_id = $1",
  ...["credential_refusals", "credential_old_uses", "credential_networks"].map(
    (table) => `DELETE FROM ${table} WHERE credential_id IN (SELECT id FROM credentials WHERE team_id = $1)`,
  ),
  ...[
    "service_accounts",
    "payment_methods",
    "team_identities",
    "team_identity_providers",
    "former_members",
    "audit_events",
  ].map((table) => `DELETE FROM ${table} WHERE team_id = $1`),
  // Triggers of the database have Stripe's customer follow.
  "UPDATE billing_accounts SET contact_email = NULL, name = NULL, address = NULL, vat_id = NULL WHERE team_id = $1",
  "UPDATE teams SET name = '' WHERE id = $1",
];

/**
 * Erases what is left of teams that were deleted 40 days ago, unless somebody still has to pay: what has to be kept for years is in the
 * invoices themselves (docs/data-model.md, "What is erased"). A tombstone without a name is one that was erased.
 */
export async function eraseTeams(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ id: string }>(
    `SELECT id FROM teams WHERE deleted_at < now() - $1::interval AND name <> '' AND NOT EXISTS (
      SELECT 1 FROM invoices i WHERE i.team_id = teams.id AND i.status IN ('draft', 'open', 'past_due'))`,
    [kept],
  );
  const client = await pool.connect();
  try {
    for (const { id } of rows) await erase(client, id);
  } finally {
    client.release();
  }
}

async function erase(client: PoolClient, teamId: string): Promise<void> {
  await client.query("BEGIN");
  try {
    for (const statement of statements) await client.query(statement, [teamId]);
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  }
}
