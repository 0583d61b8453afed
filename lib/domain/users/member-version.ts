import { versions, type Version } from "@/lib/contract/versions";
import type { Queries } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { lockMembershipForShare, lockUserForShare } from "../locks";
import { presentUser } from "./present";

/**
 * @param queries a transaction, in which the member then stays as they are
 * @returns the version of a member of a team, as it is told when they are read there
 * @throws AppError `not_found` if they are not in it
 */
export async function memberVersion(queries: Queries, teamId: string, userId: string): Promise<Version> {
  await lockUserForShare(queries, userId);
  await lockMembershipForShare(queries, teamId, userId);
  const membership = await queries.membership.findUnique({
    where: { teamId_userId: { teamId, userId } },
    select: { role: true, user: true },
  });
  if (!membership) throw notFound();
  return versions.user(presentUser(membership.user, membership.role));
}
