import type { z } from "zod";
import type { clientSchema } from "@/lib/contract/authentication";
import type { Page } from "@/lib/contract/page";
import { prisma } from "@/lib/db";
import type { Actor } from "../actor";
import { afterId, toPage, type PageRequest } from "../paging";

/**
 * @returns the Management API clients of the actor's team, oldest first
 * @throws AppError `validation` on `cursor`
 */
export async function listClients(actor: Actor, request: PageRequest): Promise<Page<z.infer<typeof clientSchema>>> {
  const after = afterId(request.cursor);
  const rows = await prisma.apiClient.findMany({
    where: { teamId: actor.teamId, ...(after ? { id: { gt: after } } : {}) },
    orderBy: { id: "asc" },
    take: request.limit + 1,
  });
  const { items, next } = toPage(rows, request.limit);
  return {
    items: items.map((row) => ({
      id: row.id,
      name: row.name,
      redirectURI: row.redirectUri,
      trusted: row.trusted,
      client_id: row.clientId,
      created_at: row.createdAt.toISOString(),
      created_by: row.createdById,
      last_used_at: row.lastUsedAt?.toISOString() ?? null,
    })),
    next,
  };
}
