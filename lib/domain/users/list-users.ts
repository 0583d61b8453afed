import type { Page } from "@/lib/contract/page";
import type { Actor } from "../actor";
import { afterId, toPage, type PageRequest } from "../paging";
import type { PresentedUser } from "./present";
import { findUserRows, presentUserRow } from "./user-rows";

/**
 * @param request the page, and `q`: part of a name or e-mail address
 * @returns those in the actor's team whom they may see, active and invited, ordered by id
 * @throws AppError `validation` on `cursor`
 */
export async function listUsers(
  actor: Actor,
  request: PageRequest & { q?: string | undefined },
): Promise<Page<PresentedUser>> {
  const filter = { after: afterId(request.cursor), q: request.q?.trim() };
  const { items, next } = toPage(await findUserRows(actor, filter, request.limit + 1), request.limit);
  return { items: items.map(presentUserRow), next };
}
