import { notFound } from "@/lib/errors";
import { isStripeFailure } from "@/lib/integrations/stripe/failure";
import { log } from "@/lib/log";
import type { Actor } from "../../actor";
import { isId } from "../../is-id";
import { syncInvoice } from "../collecting/sync-invoice";
import { findInvoiceRows, type InvoiceRow } from "./invoice-rows";
import { hasFreshLinks, presentInvoice, type PresentedInvoice } from "./present";

/**
 * Reads an invoice at Stripe first if its addresses there may have expired; without them if Stripe can't be reached.
 * @param id from an untrusted source
 * @throws AppError `not_found` if the actor's team has no such invoice
 */
export async function getInvoice(actor: Actor, id: string): Promise<PresentedInvoice> {
  const find = async (): Promise<InvoiceRow | undefined> =>
    isId(id) ? (await findInvoiceRows({ teamId: actor.teamId, id }, 1))[0] : undefined;
  const row = await find();
  if (!row) throw notFound();
  const isRead = await readAgain(row);
  return presentInvoice((isRead ? await find() : undefined) ?? row);
}

async function readAgain(row: InvoiceRow): Promise<boolean> {
  const { stripeInvoiceId, status } = row;
  if (!stripeInvoiceId || status === "draft" || hasFreshLinks(row)) return false;
  try {
    await syncInvoice(stripeInvoiceId);
    return true;
  } catch (error) {
    if (!isStripeFailure(error)) throw error;
    log().warn({ part: "stripe", invoiceId: row.id, type: error.type, requestId: error.requestId }, error.message);
    return false;
  }
}
