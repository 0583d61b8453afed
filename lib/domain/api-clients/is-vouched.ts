import type { Queries } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";

/**
 * Whether somebody answers for a trusted client: the owner who made or adopted it has been one ever since, and lives. Asked where it
 * is used, so that nothing has to be remembered when an owner goes, in whatever way. Without it the client is suspended.
 * @returns a condition on `c`, API clients
 */
export const isVouched = Prisma.sql`(c.trusted AND EXISTS (
  SELECT 1 FROM memberships m
  JOIN users u ON u.id = m.user_id AND u.disabled_at IS NULL AND u.deleted_at IS NULL
  JOIN teams t ON t.id = m.team_id AND t.deleted_at IS NULL
  WHERE m.team_id = c.team_id AND m.user_id = c.vouched_by_id AND m.role = 'owner' AND m.owner_since <= c.vouched_at))`;

/** Of some clients, those that somebody answers for. */
export async function findVouched(queries: Queries, ids: string[]): Promise<Set<string>> {
  const rows = await queries.$queryRaw<{ id: string }[]>`
    SELECT c.id FROM api_clients c WHERE c.id = ANY (${ids}::uuid[]) AND ${isVouched}`;
  return new Set(rows.map(({ id }) => id));
}
