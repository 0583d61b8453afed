import type { Page } from "@/lib/contract/page";
import { prisma } from "@/lib/db";
import type { Actor } from "../actor";
import { afterId, toPage, type PageRequest } from "../paging";
import { withLiveSecrets } from "./credential-rows";
import { presentCredential, type PresentedCredential } from "./present";

/**
 * @param applicationId an application the actor was authorized for
 * @returns its live credentials, oldest first
 * @throws AppError `validation` on `cursor`
 */
export async function listCredentials(
  actor: Actor,
  applicationId: string,
  request: PageRequest,
): Promise<Page<PresentedCredential>> {
  const after = afterId(request.cursor);
  const rows = await prisma.credential.findMany({
    where: { applicationId, teamId: actor.teamId, deletedAt: null, ...(after ? { id: { gt: after } } : {}) },
    include: withLiveSecrets(),
    orderBy: { id: "asc" },
    take: request.limit + 1,
  });
  const { items, next } = toPage(rows, request.limit);
  return { items: items.map(presentCredential), next };
}
