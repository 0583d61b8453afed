import type { Pool } from "pg";
import { inTransaction } from "@/lib/transaction";
import { nameFormsVersion } from "./name-forms";
import { nameFormHashes } from "./team-name";

const batch = 500;

/**
 * Makes the forms of names that have none, or only those of an earlier version: names from before there were forms, and names that an
 * older replica has given meanwhile. All replicas do so when they start, and take turns. If names are too much alike already, the oldest
 * team gets the form, and the others keep their names without it.
 */
export async function fillNameForms(pool: Pool): Promise<void> {
  for (let after: string | null = "00000000-0000-0000-0000-000000000000"; after;) after = await fillBatch(pool, after);
}

/** @param after the last id looked at @returns the next one, or null when all have been */
const fillBatch = (pool: Pool, after: string): Promise<string | null> =>
  inTransaction(pool, async (client) => {
    await client.query("LOCK TABLE team_name_forms IN SHARE ROW EXCLUSIVE MODE");
    const { rows } = await client.query<{ id: string; name: string }>(
      `SELECT t.id, t.name FROM teams t
        WHERE t.id > $1 AND t.deleted_at IS NULL
          AND NOT EXISTS (SELECT 1 FROM team_name_forms f WHERE f.team_id = t.id AND f.version >= $2)
        ORDER BY t.id LIMIT $3
        -- Whoever is just deleting a team holds it already, and will come to its forms.
        FOR KEY SHARE OF t SKIP LOCKED`,
      [after, nameFormsVersion, batch],
    );
    const forms = rows.flatMap(({ id, name }) => nameFormHashes(name).map((hash) => ({ id, hash })));
    await client.query("DELETE FROM team_name_forms WHERE team_id = ANY ($1::uuid[])", [rows.map(({ id }) => id)]);
    await client.query(
      `INSERT INTO team_name_forms (hash, team_id, version)
        SELECT hash, team_id, $3 FROM unnest($1::bytea[], $2::uuid[]) WITH ORDINALITY AS f (hash, team_id, n) ORDER BY n
        ON CONFLICT DO NOTHING`,
      [forms.map(({ hash }) => Buffer.from(hash)), forms.map(({ id }) => id), nameFormsVersion],
    );
    return rows.at(-1)?.id ?? null;
  });
