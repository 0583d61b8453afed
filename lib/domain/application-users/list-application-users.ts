import type { Page } from "@/lib/contract/page";
import { Prisma } from "@/lib/generated/prisma/client";
import { readsFor } from "@/lib/standby";
import type { Actor } from "../actor";
import { beyond, keysetOf, toPage, type LongListRequest } from "../paging";
import { namesOrAddress } from "../users/names-or-address";
import { applicationUserRows, countApplicationUsers, type ApplicationUserRow } from "./application-user-rows";
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
  const from = readsFor(actor);
  const { text, values } = applicationUserRows(actor, applicationId, filter, request.limit + 1, { keyset });
  const [{ rows }, total] = await Promise.all([
    from.query<ApplicationUserRow>({ text, values }),
    request.total ? countApplicationUsers(actor, applicationId, found, from) : undefined,
  ]);
  const { items, next } = toPage(rows, request.limit);
  return { items: items.map(presentApplicationUser), next, total };
}
