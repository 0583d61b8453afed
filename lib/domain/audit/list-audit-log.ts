import type { z } from "zod";
import type { listAuditLog as declaration } from "@/lib/contract/audit-log";
import type { Page } from "@/lib/contract/page";
import { trailActions } from "@/lib/contract/audit-actions";
import { Prisma } from "@/lib/generated/prisma/client";
import { readRows } from "@/lib/read-rows";
import { readsFor } from "@/lib/standby";
import type { Actor } from "../actor";
import { isId } from "../is-id";
import { afterId, toPage } from "../paging";
import { lowestIdOf } from "./id-bound";
import { presentAuditEvent, type AuditRow, type PresentedAuditEvent } from "./present";

/**
 * @param query the page, and which events: by whom, of which kind, to what, when
 * @param withoutTrail leaves out logins and what belongs to them
 * @returns what was done in the actor's team, newest first
 * @throws AppError `validation` on `cursor`
 */
export async function listAuditLog(
  actor: Actor,
  query: z.output<typeof declaration.query>,
  withoutTrail = false,
): Promise<Page<PresentedAuditEvent>> {
  const before = afterId(query.cursor);
  // A value that can't be an id matches no event.
  if (query.actor !== undefined && !isId(query.actor)) return { items: [], next: null };
  const conditions = [
    // As in application-rows.ts: so that the order is taken from an index that begins with the team.
    Prisma.sql`e.team_id = ANY (ARRAY[${actor.teamId}::uuid])`,
    ...(before ? [Prisma.sql`e.id < ${before}::uuid`] : []),
    ...(query.actor === undefined ? [] : [Prisma.sql`e.actor_id = ${query.actor}::uuid`]),
    ...(query.action === undefined ? [] : [Prisma.sql`e.action = ${query.action}`]),
    ...(query.target === undefined ? [] : [Prisma.sql`e.target_id = ${query.target}`]),
    ...(query.from === undefined ? [] : [Prisma.sql`e.id >= ${lowestIdOf(new Date(query.from))}::uuid`]),
    ...(query.to === undefined ? [] : [Prisma.sql`e.id < ${lowestIdOf(endOf(query.to))}::uuid`]),
  ];
  if (withoutTrail) conditions.push(Prisma.sql`e.action <> ALL (${[...trailActions]}::text[])`);
  const sql = Prisma.sql`
    SELECT page.*, u.first_name AS actor_first_name, u.last_name AS actor_last_name, u.deleted_at AS actor_deleted_at,
      CASE WHEN m.user_id IS NOT NULL THEN u.email END AS actor_email, c.name AS actor_client_name,
      a.name AS actor_service_account_name
    FROM (
      SELECT e.* FROM audit_events e WHERE ${Prisma.join(conditions, " AND ")}
      ORDER BY e.team_id DESC, e.id DESC LIMIT ${query.limit + 1}
    ) page
    LEFT JOIN users u ON u.id = page.actor_id
    LEFT JOIN api_clients c ON c.id = page.actor_id AND c.team_id = page.team_id
    LEFT JOIN service_accounts a ON a.id = page.actor_id AND a.team_id = page.team_id
    LEFT JOIN memberships m ON m.team_id = page.team_id AND m.user_id = page.actor_id
    ORDER BY page.id DESC`;
  const rows = await readRows<AuditRow>(sql, { from: readsFor(actor) });
  const { items, next } = toPage(rows, query.limit);
  return { items: items.map(presentAuditEvent), next };
}

/** A day is included as a whole; an instant is the first moment left out. Both in UTC. */
const endOf = (dayOrInstant: string | Date): Date =>
  dayOrInstant instanceof Date ? dayOrInstant : new Date(Date.parse(dayOrInstant) + 24 * 3_600_000);
