import pg from "pg";
import { databaseUrl } from "./environment";

/** Does something while a transaction holds what this statement locks. */
export async function whileLocked<T>(text: string, values: unknown[], work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl() });
  await client.connect();
  try {
    await client.query("BEGIN");
    await client.query(text, values);
    return await work();
  } finally {
    await client.end();
  }
}
