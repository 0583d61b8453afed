import { v7 } from "uuid";
import type { AuditAction, AuditTarget } from "@/lib/contract/audit-actions";
import { databaseTime } from "@/lib/database-time";
import type { Queries } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { Actor, Source } from "../actor";
import { isSecurityEvent, securityEvent } from "./security-event";

interface Entry {
  teamId: string;
  actorId: string | null;
  source: Source;
  target: { type: AuditTarget; id: string; name: string };
}

type Fields = Prisma.InputJsonObject;

/** These say what is there from now on, and those below what changed; the compiler asks for it. A new team has only its name. */
type Making = Exclude<
  Extract<AuditAction, `${string}.created` | "application_user.added" | "member.added" | "member.invited">,
  "team.created"
>;
type Changing = Extract<AuditAction, `${string}.updated`>;

/** What was done, in the words of the audit log, with the fields that changed, before and after. Never a secret. */
export type AuditEntry = Entry &
  (
    | { action: Making; before?: undefined; after: Fields }
    | { action: Changing; before: Fields; after: Fields }
    | { action: Exclude<AuditAction, Making | Changing>; before?: Fields; after?: Fields }
  );

/** @returns the part of an entry that says who did it, where and from where */
export const by = (
  actor: Pick<Actor, "userId" | "teamId" | "source">,
): Pick<AuditEntry, "teamId" | "actorId" | "source"> => ({
  teamId: actor.teamId,
  actorId: actor.userId,
  source: actor.source,
});

/** Writes an audit event in the transaction of the change it tells of. What concerns security is a line in the log, too. */
export async function recordAudit(queries: Queries, entry: AuditEntry): Promise<void> {
  if (isSecurityEvent(entry.action)) {
    const { teamId: team, actorId: actor, target, action, source } = entry;
    securityEvent(action, source, { team, actor, target: target.id });
  }
  // When it is written, as its id says, rather than when the transaction began: that may have waited for others.
  const createdAt = databaseTime();
  await queries.auditEvent.create({
    data: {
      id: v7({ msecs: createdAt.getTime() }),
      teamId: entry.teamId,
      actorId: entry.actorId,
      action: entry.action,
      targetType: entry.target.type,
      targetId: entry.target.id,
      targetName: entry.target.name,
      before: entry.before,
      after: entry.after,
      address: entry.source.address,
      userAgent: entry.source.userAgent,
      requestId: entry.source.requestId,
      createdAt,
    },
  });
}
