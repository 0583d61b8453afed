import type { Page } from "@/lib/contract/page";
import { readsFor } from "@/lib/standby";
import type { Actor } from "../actor";
import { keysetOf, toPage, type LongListRequest } from "../paging";
import type { PresentedUser } from "../users/present";
import { countUsers, findUserRows, presentUserRow } from "./user-rows";

/**
 * @param request the page; `q` is part of a name or e-mail address
 * @returns those in the actor's team whom they may see, active and invited, ordered by id
 * @throws AppError `validation` on `cursor`
 */
export async function listUsers(actor: Actor, request: LongListRequest): Promise<Page<PresentedUser>> {
  const q = request.q?.trim();
  const from = readsFor(actor);
  const [rows, total] = await Promise.all([
    findUserRows(actor, { keyset: keysetOf(request), q }, request.limit + 1, from),
    request.total ? countUsers(actor, q, from) : undefined,
  ]);
  const { items, next } = toPage(rows, request.limit);
  return { items: items.map(presentUserRow), next, total };
}
