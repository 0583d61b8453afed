import { notFound } from "@/lib/errors";
import type { Actor } from "../../actor";
import { isId } from "../../is-id";
import { findInvoiceRows } from "./invoice-rows";
import { presentInvoice, type PresentedInvoice } from "./present";

/**
 * @param id from an untrusted source
 * @throws AppError `not_found` if the actor's team has no such invoice
 */
export async function getInvoice(actor: Actor, id: string): Promise<PresentedInvoice> {
  const [row] = isId(id) ? await findInvoiceRows({ teamId: actor.teamId, id }, 1) : [];
  if (!row) throw notFound();
  return presentInvoice(row);
}
