import type { Page } from "@/lib/contract/page";
import { Prisma } from "@/lib/generated/prisma/client";
import { readsFor } from "@/lib/standby";
import type { Actor } from "../actor";
import { beyond, keysetOf, toPage, type LongListRequest } from "../paging";
import { searchedFor } from "./application-search";
import { countApplications, findApplicationRows } from "./application-rows";
import { presentApplication, type PresentedApplication } from "./present";

/**
 * @param request the page; `q` is part of a name, an id, or the beginning of a client ID
 * @returns all applications of the team for owners and admins, else those the actor was added to
 * @throws AppError `validation` on `cursor`
 */
export async function listApplications(actor: Actor, request: LongListRequest): Promise<Page<PresentedApplication>> {
  const keyset = keysetOf(request);
  const q = request.q?.trim();
  const found = q ? Prisma.sql`AND ${searchedFor(q)}` : Prisma.empty;
  const filter = Prisma.sql`${beyond(keyset, "a.id")} ${found}`;
  const from = readsFor(actor);
  const [rows, total] = await Promise.all([
    findApplicationRows(actor, filter, request.limit + 1, { keyset, searches: Boolean(q), from }),
    request.total ? countApplications(actor, found, from) : undefined,
  ]);
  const { items, next } = toPage(rows, request.limit);
  return { items: items.map(presentApplication), next, total };
}
