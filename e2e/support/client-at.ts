import type pg from "pg";
import { connectClient } from "@/lib/connections";

/** Does something over a connection of its own to a database. @returns what the work does */
export async function clientAt<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = await connectClient({ connectionString });
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
