import type { ClientBase } from "pg";

/** What the first line of such a migration says. */
const mark = "-- outside a transaction";

const form =
  /^(CREATE (?:UNIQUE )?INDEX CONCURRENTLY IF NOT EXISTS|DROP INDEX CONCURRENTLY IF EXISTS) "?([a-z0-9_]+)"?/;

/** A migration of one statement, which builds or drops an index while others write to its table. */
export interface IndexMigration {
  statement: string;
  index: string;
  builds: boolean;
}

/**
 * @param sql a migration
 * @returns what it does to an index; null if it's one for a transaction, as most are
 * @throws Error if it says that it runs outside a transaction, and is nothing that can be repeated
 */
export function readIndexMigration(sql: string): IndexMigration | null {
  const [first, ...rest] = sql.split("\n");
  if (first?.trim() !== mark) return null;
  const statement = rest
    .filter((line) => !line.startsWith("--"))
    .join("\n")
    .trim();
  const [, verb, index] = form.exec(statement) ?? [];
  if (!verb || !index || statement.indexOf(";") !== statement.length - 1) {
    throw new Error(
      `A migration "${mark.slice(3)}" is one statement: CREATE [UNIQUE] INDEX CONCURRENTLY IF NOT EXISTS name …; or DROP INDEX CONCURRENTLY IF EXISTS name;`,
    );
  }
  return { statement, index, builds: verb.startsWith("CREATE") };
}

/**
 * Builds or drops the index. It can be repeated, whatever became of the last attempt: what that has left half built is dropped first.
 * @param client in no transaction
 * @throws Error of PostgreSQL; then nothing of the index is left, unless the connection was lost
 */
export async function carryOut(client: ClientBase, { statement, index, builds }: IndexMigration): Promise<void> {
  // Nobody who reads or writes waits behind it, however long it waits for them.
  await client.query("SET lock_timeout = 0");
  if (builds) await dropInvalid(client, index);
  try {
    await client.query(statement);
  } catch (error) {
    // Writes would go on to be slowed down by it, and refused if it's a unique one.
    if (builds) await dropInvalid(client, index).catch(() => undefined);
    throw error;
  }
}

/** Drops what was left of building an index that didn't end. PostgreSQL keeps it up to date, and never reads it. */
async function dropInvalid(client: ClientBase, index: string): Promise<void> {
  const { rowCount } = await client.query(
    "SELECT FROM pg_index WHERE NOT indisvalid AND indexrelid = to_regclass(quote_ident(current_schema()) || '.' || quote_ident($1))",
    [index],
  );
  if (rowCount) await client.query(`DROP INDEX CONCURRENTLY IF EXISTS "${index}"`);
}
