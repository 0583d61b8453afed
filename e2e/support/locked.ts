import { connectClient } from "@/lib/connections";
import { databaseUrl } from "./environment";

/** Does something while a transaction holds what this statement locks. */
export async function whileLocked<T>(text: string, values: unknown[], work: () => Promise<T>): Promise<T> {
  const client = await connectClient({ connectionString: databaseUrl() });
  try {
    await client.query("BEGIN");
    await client.query(text, values);
    return await work();
  } finally {
    await client.end();
  }
}
