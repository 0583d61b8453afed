import { spawnSync } from "node:child_process";
import type pg from "pg";
import { connectClient } from "@/lib/connections";
import type { Cluster } from "./cluster";
import { databasePassword } from "./installation";

/** Makes the product's role and database, by the command on docs/cluster.md. */
export async function makeDatabase(cluster: Cluster): Promise<void> {
  const statements = [
    `CREATE ROLE debrief LOGIN PASSWORD '${databasePassword}'`,
    "CREATE DATABASE debrief OWNER debrief",
  ];
  const args = [cluster.urlOf(await cluster.primary()), ...statements.flatMap((one) => ["-c", one])];
  const { status, stderr } = spawnSync("psql", args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`The database can't be made: ${stderr}`);
}

/** One query on whichever is the primary now: what the drill goes by, past all proxies. */
export async function query<Row extends pg.QueryResultRow>(cluster: Cluster, text: string, values: unknown[] = []) {
  const client = await connectClient({ connectionString: cluster.urlOf(await cluster.primary(), "debrief") });
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
}
