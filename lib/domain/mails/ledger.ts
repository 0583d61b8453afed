import type { Queries } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { Allowance } from "@/lib/limits/classes";
import { inSeconds } from "@/lib/limits/count";

/** Lets one transaction at a time count what these names stand for, until it ends. In one order, so that no two wait for each other. */
export async function lockCounts(queries: Queries, names: string[]): Promise<void> {
  for (const name of [...new Set(names)].sort()) {
    await queries.$queryRaw`SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(${`mails:${name}`}, 0))`;
  }
}

/**
 * @param which of the mails sent so far count, as a condition on `sent_mails`
 * @returns seconds until one more may be sent, or 0 if it may be now
 */
export async function waitFor(queries: Queries, { points, seconds }: Allowance, which: Prisma.Sql): Promise<number> {
  // The mail that is to leave the window before another one fits in.
  const [oldest] = await queries.$queryRaw<{ age: number }[]>`
    SELECT extract(epoch FROM clock_timestamp() - created_at)::float AS age FROM sent_mails
    WHERE ${which} AND created_at > now() - make_interval(secs => ${seconds}::int)
    ORDER BY created_at DESC OFFSET ${points - 1} LIMIT 1`;
  return oldest ? inSeconds((seconds - oldest.age) * 1_000) : 0;
}

/** @returns how many mails were sent, of those that this condition is true of */
export async function countSent(queries: Queries, which: Prisma.Sql): Promise<number> {
  const [row] = await queries.$queryRaw<
    { sent: number }[]
  >`SELECT count(*)::int AS sent FROM sent_mails WHERE ${which}`;
  return row?.sent ?? 0;
}
