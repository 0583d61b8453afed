import type { Page } from "@/lib/contract/page";
import { prisma } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "../actor";
import { beyond, keysetOf, toPage, type LongListRequest } from "../paging";
import { namesOrAddress } from "../users/names-or-address";
import { countApplicationUsers, findApplicationUserRows } from "./application-user-rows";
import { presentApplicationUser, type PresentedApplicationUser } from "./present";

/**
 * @param applicationId an application the actor was authorized for
 * @param request the page; `q` is part of a name or an e-mail address
 * @returns those who were added by hand
 * @throws AppError `validation` on `cursor`
 */
export async function listApplicationUsers(
  actor: Actor,
  applicationId: string,
  request: LongListRequest,
): Promise<Page<PresentedApplicationUser>> {
  const keyset = keysetOf(request);
  const q = request.q?.trim();
  const found = q ? Prisma.sql`AND ${namesOrAddress("u", q)}` : Prisma.empty;
  const filter = Prisma.sql`${beyond(keyset, "m.user_id")} ${found}`;
  const [rows, total] = await Promise.all([
    findApplicationUserRows(prisma, actor, applicationId, filter, request.limit + 1, { keyset }),
    request.total ? countApplicationUsers(actor, applicationId, found) : undefined,
  ]);
  const { items, next } = toPage(rows, request.limit);
  return { items: items.map(presentApplicationUser), next, total };
}
