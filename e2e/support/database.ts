import pg from "pg";
import { databaseUrl } from "./environment";

/** One query on the database of the product under test: to look at invariants, and to move the clock of a row. */
export async function query<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: databaseUrl() });
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
}
