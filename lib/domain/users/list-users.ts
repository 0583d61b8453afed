import type { z } from "zod";
import type { Page } from "@/lib/contract/page";
import type { userSchema } from "@/lib/contract/users";
import { prisma } from "@/lib/db";
import type { Actor } from "../actor";
import { afterId, toPage, type PageRequest } from "../paging";
import { presentUser } from "./present";

/**
 * @returns the active members of the actor's team, oldest first
 * @throws AppError `validation` on `cursor`
 */
export async function listUsers(
  actor: Actor,
  request: PageRequest & { q?: string | undefined },
): Promise<Page<z.infer<typeof userSchema>>> {
  const after = afterId(request.cursor);
  const rows = await prisma.user.findMany({
    where: { memberships: { some: { teamId: actor.teamId } }, ...(after ? { id: { gt: after } } : {}) },
    include: { memberships: { where: { teamId: actor.teamId }, select: { role: true } } },
    orderBy: { id: "asc" },
    take: request.limit + 1,
  });
  const { items, next } = toPage(rows, request.limit);
  return { items: items.map((row) => presentUser(row, row.memberships[0]?.role ?? "developer")), next };
}
