import type { Page } from "@/lib/contract/page";
import { prisma } from "@/lib/db";
import type { Actor } from "../actor";
import { afterId, toPage, type PageRequest } from "../paging";
import { presentServiceAccount, type PresentedServiceAccount } from "./present";

/**
 * @returns the service accounts of the actor's team, oldest first
 * @throws AppError `validation` on `cursor`
 */
export async function listServiceAccounts(actor: Actor, request: PageRequest): Promise<Page<PresentedServiceAccount>> {
  const after = afterId(request.cursor);
  const rows = await prisma.serviceAccount.findMany({
    where: { teamId: actor.teamId, deletedAt: null, ...(after ? { id: { gt: after } } : {}) },
    orderBy: { id: "asc" },
    take: request.limit + 1,
  });
  const { items, next } = toPage(rows, request.limit);
  return { items: items.map(presentServiceAccount), next };
}
