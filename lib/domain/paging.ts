import { inLowerCase } from "@/lib/contract/in-lower-case";
import type { ListOrder } from "@/lib/contract/list-orders";
import type { Page } from "@/lib/contract/page";
import { AppError } from "@/lib/errors";
import { Prisma } from "@/lib/generated/prisma/client";
import { isId } from "./is-id";

/** What a list is asked for. */
export interface PageRequest {
  /** How many at most. */
  limit: number;
  cursor?: string | undefined;
}

/** What a list is asked for that may grow to thousands. */
export interface LongListRequest extends PageRequest {
  order?: ListOrder | undefined;
  /** Whether to count what is on all pages. */
  total?: boolean | undefined;
  /** What to search for. */
  q?: string | undefined;
}

/** Where a page of such a list begins, and which way it goes. */
export interface Keyset {
  after: string | null;
  order: ListOrder;
}

/** The first page of a list as it was made. */
export const fromTheOldest: Keyset = { after: null, order: "oldest" };

/** @throws AppError `validation` on `cursor` */
export const keysetOf = ({ cursor, order = "oldest" }: LongListRequest): Keyset => ({ after: afterId(cursor), order });

/**
 * @param column the id that the list is ordered by, as SQL of ours
 * @returns a condition, with its `AND`, that leaves what comes after the cursor
 */
export function beyond({ after, order }: Keyset, column: string): Prisma.Sql {
  if (!after) return Prisma.empty;
  return Prisma.sql`AND ${Prisma.raw(column)} ${Prisma.raw(order === "newest" ? "<" : ">")} ${after}::uuid`;
}

/** @returns the columns with their direction, for `ORDER BY` */
export const orderedBy = ({ order }: Keyset, ...columns: string[]): Prisma.Sql =>
  Prisma.raw(columns.map((column) => (order === "newest" ? `${column} DESC` : column)).join(", "));

/**
 * Keyset paging: a cursor is the id of the last row given, ids being ordered by time.
 * @returns that id, or null for the first page
 * @throws AppError `validation` on `cursor` if it isn't one of ours
 */
export function afterId(cursor: string | undefined): string | null {
  if (cursor === undefined) return null;
  const id = Buffer.from(cursor, "base64url").toString("utf8");
  if (!isId(id)) throw new AppError("validation", { cursor: "This cursor doesn't belong to this list." });
  return inLowerCase(id);
}

/**
 * @param rows up to `limit` + 1 of them: the extra one says that there is more
 * @returns the page, and the cursor of the next one
 */
export function toPage<Row extends { id: string }>(rows: Row[], limit: number): Page<Row> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last ? Buffer.from(last.id).toString("base64url") : null };
}
