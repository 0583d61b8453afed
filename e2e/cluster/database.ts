import type pg from "pg";
import { connectClient } from "@/lib/connections";
import type { Cluster } from "./cluster";

/** One query on whichever is the primary now: what the drill goes by, past all proxies. */
export async function query<Row extends pg.QueryResultRow>(cluster: Cluster, text: string, values: unknown[] = []) {
  const client = await connectClient({ connectionString: cluster.urlOf(await cluster.primary(), "debrief") });
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
}
