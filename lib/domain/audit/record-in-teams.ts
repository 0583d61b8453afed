import type { Queries } from "@/lib/db";
import { fullName } from "@/lib/full-name";
import type { AuditAction } from "@/lib/contract/audit-actions";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { Source } from "../actor";
import { recordAudit } from "./record-audit";

/** What happened to a person's account. */
interface PersonalEvent {
  actorId: string | null;
  source: Source;
  action: Exclude<
    Extract<
      AuditAction,
      `${"user" | "second_factor" | "passkey" | "identity" | "recovery_code" | "recovery_codes"}.${string}`
    >,
    "user.updated" | "identity.linked"
  >;
  before?: Prisma.InputJsonObject;
  after?: Prisma.InputJsonObject;
}

/**
 * What happens to a person's account concerns every team they are in. This touches those teams, so it comes before ending the
 * person's logins: burying a team holds it while the logins that came through its clients are ended.
 * @param queries a transaction that has locked the user
 * @param userId whose account; the target of the event
 */
export async function recordInTeams(queries: Queries, userId: string, event: PersonalEvent): Promise<void> {
  const memberships = await queries.membership.findMany({
    where: { userId, team: { deletedAt: null } },
    select: { teamId: true, user: { select: { firstName: true, lastName: true } } },
    orderBy: { teamId: "asc" },
  });
  for (const { teamId, user } of memberships) {
    const target = { type: "user" as const, id: userId, name: fullName(user) };
    await recordAudit(queries, { ...event, teamId, target });
  }
}
