import type { Page } from "@/lib/contract/page";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "../actor";
import { afterId, containsPattern, toPage, type PageRequest } from "../paging";
import { findApplicationRows } from "./application-rows";
import { presentApplication, type PresentedApplication } from "./present";

/**
 * @param request the page, and `q`: part of a name
 * @returns all applications of the team for owners and admins, else those the actor was added to
 * @throws AppError `validation` on `cursor`
 */
export async function listApplications(
  actor: Actor,
  request: PageRequest & { q?: string | undefined },
): Promise<Page<PresentedApplication>> {
  const after = afterId(request.cursor);
  const q = request.q?.trim();
  const filter = Prisma.sql`
    ${after ? Prisma.sql`AND a.id > ${after}::uuid` : Prisma.empty}
    ${q ? Prisma.sql`AND a.name ILIKE ${containsPattern(q)}` : Prisma.empty}`;
  const { items, next } = toPage(await findApplicationRows(actor, filter, request.limit + 1), request.limit);
  return { items: items.map(presentApplication), next };
}
