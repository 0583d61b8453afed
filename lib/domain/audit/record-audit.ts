import type { AuditAction, AuditTarget } from "@/lib/contract/audit-actions";
import type { Queries } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Actor, Source } from "../actor";
import { eventIdAndTime } from "./audit-sql";
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

const idAndTime = Prisma.raw(eventIdAndTime("at"));

const json = (fields: Fields | undefined): string | null => (fields ? JSON.stringify(fields) : null);

/** Writes an audit event in the transaction of the change it tells of. What concerns security is a line in the log, too. */
export async function recordAudit(queries: Queries, entry: AuditEntry): Promise<void> {
  const { teamId, actorId, action, target, source } = entry;
  if (isSecurityEvent(action)) securityEvent(action, source, { team: teamId, actor: actorId, target: target.id });
  await queries.$executeRaw`
    INSERT INTO audit_events
      (id, created_at, team_id, actor_id, action, target_type, target_id, target_name, before, after, address, user_agent, request_id)
    SELECT ${idAndTime}, ${teamId}::uuid, ${actorId}::uuid, ${action}, ${target.type}, ${target.id}, ${target.name},
      ${json(entry.before)}::jsonb, ${json(entry.after)}::jsonb, ${source.address}, ${source.userAgent}, ${source.requestId}
    FROM (SELECT clock_timestamp() AS at) AS written`;
}
