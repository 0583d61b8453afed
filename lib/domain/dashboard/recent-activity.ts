import { can } from "@/lib/permissions";
import type { Actor } from "../actor";
import { listAuditLog } from "../audit/list-audit-log";
import type { PresentedAuditEvent } from "../audit/present";

type Activity = Pick<PresentedAuditEvent, "id" | "at" | "actor" | "action" | "target">;

const shown = 10;

/** @returns the last things done, without logins: in the team, for those who read its audit log; by themselves, for others */
export async function recentActivity(actor: Actor): Promise<Activity[]> {
  const own = can({ role: actor.role }, "audit.read") ? {} : { actor: actor.userId };
  const { items } = await listAuditLog(actor, { limit: shown, ...own }, true);
  return items.map(({ id, at, actor: who, action, target }) => ({ id, at, actor: who, action, target }));
}
