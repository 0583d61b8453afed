import { createHash } from "node:crypto";
import pg from "pg";
import { pool } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { readInstantText } from "./instant";
import type { Reads } from "./standby";

/** The names of statements whose plans are kept, by their texts. */
const names = new Map<string, string>();

const { TIMESTAMPTZ } = pg.types.builtins;

/** How the driver reads what it gets. Its own way of reading an array of moments stays. */
const types = {
  getTypeParser: (type: number, format?: "text" | "binary") =>
    type === TIMESTAMPTZ ? readInstantText : pg.types.getTypeParser(type, format ?? "text"),
} as pg.CustomTypesConfig;

/**
 * Reads past the database's client: what the portal and scripts ask for all the time costs several times as much by `$queryRaw`.
 * @param sql the query; numbers that may not fit a JavaScript number (`bigint`, `numeric`) come as text, and so do
 * moments, as answers have them
 * @param options.keepPlan whether PostgreSQL may keep its plan: for a query of which there are few texts, and whose best plan doesn't
 * depend on the values in it, as that of a search does
 * @param options.from where to read; by default from the primary, which has all that is there
 * @returns its rows
 * @throws whatever the database does
 */
export async function readRows<Row extends object>(
  { text, values }: Pick<Prisma.Sql, "text" | "values">,
  { keepPlan = false, from = pool }: { keepPlan?: boolean; from?: Reads } = {},
): Promise<Row[]> {
  const { rows } = await from.query<Row>({ text, values, types, ...(keepPlan ? { name: nameOf(text) } : {}) });
  return rows;
}

function nameOf(text: string): string {
  const known = names.get(text);
  if (known) return known;
  const name = `read-${createHash("sha256").update(text).digest("base64url").slice(0, 16)}`;
  names.set(text, name);
  return name;
}
