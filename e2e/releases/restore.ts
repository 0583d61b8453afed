import { randomBytes } from "node:crypto";
import { connectClient } from "@/lib/connections";
import { readDatabase, readKnown } from "./fixtures";

/**
 * Makes the database of an old release once more, as if it had been left a moment ago: whatever was valid then is valid now. What was used,
 * and the months that are billed, stay where they were.
 * @param serverUrl of a server that may get another database
 * @returns the URL of that database
 */
export async function restore(serverUrl: string, name: string): Promise<string> {
  const database = `release_${randomBytes(6).toString("hex")}`;
  const url = new URL(serverUrl);
  const server = await connectClient({ connectionString: url.href });
  await server.query(`CREATE DATABASE ${database} TEMPLATE template0`);
  await server.end();
  url.pathname = `/${database}`;
  const client = await connectClient({ connectionString: url.href });
  await client.query(readDatabase(name));
  await client.query("SET search_path TO public");
  // Nothing that was issued may be changed, and nothing is told of this.
  await client.query("SET session_replication_role TO replica");
  const { rows } = await client.query<{ move: string }>(
    `SELECT format('UPDATE %I SET ', table_name) || string_agg(format('%1$I = %1$I + $1::interval', column_name), ', ') AS move
      FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
      WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND data_type LIKE 'timestamp%'
        AND table_name !~ '^(usage_|_prisma)' AND column_name <> 'hour' GROUP BY table_name`,
  );
  const age = `${Date.now() - Date.parse(readKnown(name).takenAt)} milliseconds`;
  for (const { move } of rows) await client.query(move, [age]);
  await client.end();
  return url.href;
}
