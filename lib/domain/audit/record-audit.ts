import { v7 } from "uuid";
import type { AuditAction } from "@/lib/contract/audit-actions";
import { databaseTime } from "@/lib/database-time";
import type { Queries } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { Actor, Source } from "../actor";

/** What was done, in the words of the audit log. */
export interface AuditEntry {
  teamId: string;
  actorId: string | null;
  source: Source;
  action: AuditAction;
  target: { type: string; id: string; name: string };
  /** The fields that changed, before and after. Never a secret. */
  before?: Prisma.InputJsonObject;
  after?: Prisma.InputJsonObject;
}

/** @returns the part of an entry that says who did it, where and from where */
export const by = (actor: Actor): Pick<AuditEntry, "teamId" | "actorId" | "source"> => ({
  teamId: actor.teamId,
  actorId: actor.userId,
  source: actor.source,
});

/** Writes an audit event in the transaction of the change it tells of. */
export async function recordAudit(queries: Queries, entry: AuditEntry): Promise<void> {
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
