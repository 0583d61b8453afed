import type { Page } from "@/lib/contract/page";
import { prisma } from "@/lib/db";
import type { Actor } from "../actor";
import { afterId, toPage, type PageRequest } from "../paging";
import { findVouched } from "./is-vouched";
import { presentClient, type PresentedClient } from "./present";

/**
 * @returns the API clients that belong to the actor's team, oldest first
 * @throws AppError `validation` on `cursor`
 */
export async function listClients(actor: Actor, request: PageRequest): Promise<Page<PresentedClient>> {
  const after = afterId(request.cursor);
  const rows = await prisma.apiClient.findMany({
    where: { teamId: actor.teamId, ...(after ? { id: { gt: after } } : {}) },
    orderBy: { id: "asc" },
    take: request.limit + 1,
  });
  const { items, next } = toPage(rows, request.limit);
  const vouched = await findVouched(
    prisma,
    items.filter(({ trusted }) => trusted).map(({ id }) => id),
  );
  return { items: items.map((row) => presentClient(row, vouched.has(row.id))), next };
}
