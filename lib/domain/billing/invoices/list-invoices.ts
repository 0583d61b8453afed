import type { Page } from "@/lib/contract/page";
import type { Actor } from "../../actor";
import { afterId, toPage, type PageRequest } from "../../paging";
import { findInvoiceRows } from "./invoice-rows";
import { presentInvoice, type PresentedInvoice } from "./present";

/**
 * @returns the closed months of the actor's team, newest first
 * @throws AppError `validation` on `cursor`
 */
export async function listInvoices(actor: Actor, request: PageRequest): Promise<Page<PresentedInvoice>> {
  const before = afterId(request.cursor);
  const where = { teamId: actor.teamId, ...(before ? { id: { lt: before } } : {}) };
  const { items, next } = toPage(await findInvoiceRows(where, request.limit + 1), request.limit);
  return { items: items.map(presentInvoice), next };
}
