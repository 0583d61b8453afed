import type { Queries } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Scope } from "@/lib/scopes";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";

const most = 100;

/**
 * @param queries a transaction that holds the user, so that one at a time counts
 * @throws AppError `conflict` if they have let in as many clients on this team as they may
 */
export async function requireRoom(queries: Queries, { userId, teamId }: Actor): Promise<void> {
  if ((await queries.clientGrant.count({ where: { userId, teamId } })) < most) return;
  throw new AppError("conflict", `Up to ${most} clients can act for you on a team. Remove the access of one first.`);
}

/** Notes in the audit log of the actor's team whom they have let in, with what, and how. */
export const recordConsent = (
  queries: Queries,
  actor: Actor,
  client: { id: string; name: string },
  { scopes, flow }: { scopes: Scope[]; flow: "device" | "browser" },
): Promise<void> =>
  recordAudit(queries, {
    ...by(actor),
    action: "client.access_granted",
    target: { type: "client", id: client.id, name: client.name },
    after: { scopes, flow },
  });
