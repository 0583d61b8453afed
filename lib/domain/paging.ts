import { AppError } from "@/lib/errors";
import type { Page } from "@/lib/contract/page";
import { isId } from "./is-id";

/** What a list is asked for. */
export interface PageRequest {
  /** How many at most. */
  limit: number;
  cursor?: string | undefined;
}

/**
 * Keyset paging: a cursor is the id of the last row given, ids being ordered by time.
 * @returns that id, or null for the first page
 * @throws AppError `validation` on `cursor` if it is none of ours
 */
export function afterId(cursor: string | undefined): string | null {
  if (cursor === undefined) return null;
  const id = Buffer.from(cursor, "base64url").toString("utf8");
  if (!isId(id)) throw new AppError("validation", { cursor: "Not a cursor of this list." });
  return id;
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

/** @returns a LIKE pattern that finds `q` anywhere, its own wildcards taken literally */
export const containsPattern = (q: string): string => `%${q.replace(/[\\%_]/g, "\\$&")}%`;
