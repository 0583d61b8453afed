import type { z } from "zod";
import type { auditEventSchema, listAuditLog as declaration } from "@/lib/contract/audit-log";
import type { Page } from "@/lib/contract/page";
import { prisma } from "@/lib/db";
import type { Actor } from "../actor";
import { isId } from "../is-id";
import { afterId, toPage } from "../paging";

type Query = z.output<typeof declaration.query>;

/**
 * @returns what was done in the actor's team, newest first
 * @throws AppError `validation` on `cursor`
 */
export async function listAuditLog(actor: Actor, query: Query): Promise<Page<z.infer<typeof auditEventSchema>>> {
  const before = afterId(query.cursor);
  if (query.actor !== undefined && !isId(query.actor)) return { items: [], next: null };
  const rows = await prisma.auditEvent.findMany({
    where: {
      teamId: actor.teamId,
      ...(before ? { id: { lt: before } } : {}),
      ...(query.actor ? { actorId: query.actor } : {}),
      ...(query.action ? { action: query.action } : {}),
      ...(query.target ? { targetId: query.target } : {}),
      createdAt: {
        ...(query.from ? { gte: new Date(query.from) } : {}),
        ...(query.to ? { lt: endOf(query.to) } : {}),
      },
    },
    orderBy: { id: "desc" },
    take: query.limit + 1,
  });
  const { items, next } = toPage(rows, query.limit);
  const people = await prisma.user.findMany({
    where: { id: { in: items.flatMap(({ actorId }) => actorId ?? []) } },
    select: { id: true, firstName: true, lastName: true, email: true },
  });
  const byId = new Map(people.map((person) => [person.id, person]));
  const answer = items.map((row) => {
    const person = row.actorId ? byId.get(row.actorId) : undefined;
    return {
      id: row.id,
      at: row.createdAt.toISOString(),
      actor: person
        ? { id: person.id, name: `${person.firstName} ${person.lastName}`.trim(), email: person.email }
        : null,
      action: row.action,
      target: { type: row.targetType, id: row.targetId, name: row.targetName },
      before: row.before as Record<string, unknown> | null,
      after: row.after as Record<string, unknown> | null,
      address: row.address,
      user_agent: row.userAgent,
      request_id: row.requestId,
    };
  });
  return { items: answer, next };
}

/** A day counts to its end; an instant is one. */
const endOf = (to: string): Date => new Date(to.includes("T") ? to : Date.parse(to) + 24 * 3_600_000);
