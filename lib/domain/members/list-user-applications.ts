import type { Page } from "@/lib/contract/page";
import { Prisma } from "@/lib/generated/prisma/client";
import { readsFor } from "@/lib/standby";
import { requirePermission } from "../access/authorize";
import type { Actor } from "../actor";
import { findAddedApplicationRows } from "../applications/application-rows";
import { presentApplication, type PresentedApplication } from "../applications/present";
import { afterId, toPage, type PageRequest } from "../paging";
import { findUser } from "./find-user";

/**
 * @param userId of a user, or of the invite of somebody who is only invited
 * @returns the applications they were added to by hand, with their role on each, oldest first
 * @throws AppError `not_found` for somebody the actor may not see, `authorization` for anybody but themselves unless they manage
 * the team, `validation` on `cursor`
 */
export async function listUserApplications(
  actor: Actor,
  userId: string,
  page: PageRequest,
): Promise<Page<PresentedApplication>> {
  const user = await findUser(actor, userId);
  if (user.id !== actor.userId) requirePermission(actor, "member.readAll");
  const after = afterId(page.cursor);
  const filter = after ? Prisma.sql`AND a.id > ${after}::uuid` : Prisma.empty;
  const rows = await findAddedApplicationRows(actor.teamId, user.id, filter, page.limit + 1, { from: readsFor(actor) });
  const { items, next } = toPage(rows, page.limit);
  return { items: items.map(presentApplication), next };
}
