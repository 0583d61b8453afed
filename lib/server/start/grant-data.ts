import pg, { type Pool } from "pg";
import { schema as jobs } from "@/lib/queue/schema";
import { inTransaction } from "@/lib/transaction";

/**
 * Gives a role what the product needs once the database is up to date: to read and change data, and no more.
 * @param pool of the role that owns the tables
 * @param schema where our tables are
 * @throws Error of PostgreSQL, as for a role that does not exist
 */
export async function grantData(pool: Pool, role: string, schema: string): Promise<void> {
  const to = pg.escapeIdentifier(role);
  await inTransaction(pool, async (client) => {
    // The database of usage has no queue.
    const { rows: there } = await client.query<{ name: string }>(
      "SELECT nspname AS name FROM pg_namespace WHERE nspname = ANY ($1)",
      [[schema, jobs, "limits"]],
    );
    for (const name of there.map((one) => pg.escapeIdentifier(one.name))) {
      await client.query(`GRANT USAGE ON SCHEMA ${name} TO ${to};
        GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${name} TO ${to};
        GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${name} TO ${to};
        GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${name} TO ${to}`);
    }
    // The queue hides its rows from all but their owner.
    const { rows } = await client.query<{ name: string }>(
      `SELECT oid::regclass::text AS name FROM pg_class
        WHERE relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = $1) AND relkind = 'r' AND relrowsecurity`,
      [jobs],
    );
    const policy = pg.escapeIdentifier(`data for ${role}`.slice(0, 60));
    for (const { name } of rows) {
      await client.query(`DROP POLICY IF EXISTS ${policy} ON ${name};
        CREATE POLICY ${policy} ON ${name} TO ${to} USING (true) WITH CHECK (true)`);
    }
  });
}
