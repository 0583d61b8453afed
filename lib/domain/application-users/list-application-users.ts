import type { Page } from "@/lib/contract/page";
import { prisma } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "../actor";
import { afterId, containsPattern, toPage, type PageRequest } from "../paging";
import { findApplicationUserRows } from "./application-user-rows";
import { presentApplicationUser, type PresentedApplicationUser } from "./present";

/**
 * @param applicationId an application the actor was authorized for
 * @param request the page, and `q`: part of a name or an e-mail address
 * @returns those who were added by hand
 * @throws AppError `validation` on `cursor`
 */
export async function listApplicationUsers(
  actor: Actor,
  applicationId: string,
  request: PageRequest & { q?: string | undefined },
): Promise<Page<PresentedApplicationUser>> {
  const after = afterId(request.cursor);
  const q = request.q?.trim();
  const filter = Prisma.sql`
    ${after ? Prisma.sql`AND m.user_id > ${after}::uuid` : Prisma.empty}
    ${q ? matching(containsPattern(q)) : Prisma.empty}`;
  const rows = await findApplicationUserRows(prisma, actor, applicationId, filter, request.limit + 1);
  const { items, next } = toPage(rows, request.limit);
  return { items: items.map(presentApplicationUser), next };
}

const matching = (pattern: string) =>
  Prisma.sql`AND (u.first_name || ' ' || u.last_name ILIKE ${pattern} OR u.email ILIKE ${pattern})`;
