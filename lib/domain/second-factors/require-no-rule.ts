import type { Queries } from "@/lib/db";
import { AppError } from "@/lib/errors";

/**
 * Keeps somebody from giving up their last second factor while one of their teams requires one, whichever they act for.
 * @param queries a transaction that has locked the user: a team that begins to require one meanwhile is seen
 * @throws AppError `conflict`, with the names of those teams
 */
export async function requireNoRule(queries: Queries, userId: string): Promise<void> {
  const teams = await queries.team.findMany({
    where: { secondFactorRequired: true, deletedAt: null, memberships: { some: { userId } } },
    select: { name: true },
    orderBy: { id: "asc" },
  });
  if (teams.length === 0) return;
  const names = teams.map(({ name }) => name).join(", ");
  throw new AppError("conflict", `You need a second factor on ${names}, so you can't remove your last one.`);
}
