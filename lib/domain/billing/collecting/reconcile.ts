import type { Pool } from "pg";
import { listInvoicesSince, takeBack } from "@/lib/integrations/stripe/invoices";
import { enqueueSql } from "@/lib/queue/enqueue";
import { isId } from "../../is-id";
import { compareCustomers } from "./compare-customers";
import { syncInvoice } from "./sync-invoice";
import { unlessMissing } from "./unless-missing";

/** What a comparison with Stripe has found. */
export interface Drift {
  /** Invoices of ours that were something else there, or were paid, refunded, credited or disputed otherwise. */
  healed: number;
  /** Teams whose cards, or default card, were others there. */
  cards: number;
  /** Customers there that had another name, address or e-mail than the team has. */
  customers: number;
  /** Invoices that were never sent, and credit notes that were never issued, which have now been put in the queue once more. */
  requeued: number;
  /** Second invoices of a month, which nobody had paid yet. */
  takenBack: number;
  /** Other invoices there that say they are ours but aren't, and ids of ours that Stripe doesn't know: for a person to look into. */
  unknown: string[];
}

/**
 * How many invoices are compared in one night of those that are settled: those first that were not read for the longest time. They may
 * still be refunded, credited or disputed, for months.
 */
const mostSettled = 2_000;

/** How far back Stripe's invoices are looked through. */
const days = 3;

/**
 * Compares whatever may still change with Stripe, and brings ours up to date: for changes that no webhook told us of.
 * @throws what the calls to Stripe throw
 */
export async function reconcile(pool: Pool, now: Date): Promise<Drift> {
  const requeued = await requeue(pool);
  const missing: string[] = [];
  const healed = await compareInvoices(pool, missing);
  const { cards, customers } = await compareCustomers(pool, missing);
  const { takenBack, unknown } = await findStrangers(pool, now);
  return { healed, cards, customers, requeued, takenBack, unknown: [...missing, ...unknown] };
}

async function requeue(pool: Pool): Promise<number> {
  const { rowCount } = await pool.query(
    `SELECT ${enqueueSql("collect-invoice", { invoiceId: "id" })}
      FROM invoices WHERE status = 'draft' AND problem IS NULL AND created_at < now() - interval '1 hour'`,
  );
  const notes = await pool.query(
    `SELECT ${enqueueSql("issue-credit-note", { creditNoteId: "id" })}
      FROM credit_notes WHERE status = 'pending' AND created_at < now() - interval '1 hour'`,
  );
  return (rowCount ?? 0) + (notes.rowCount ?? 0);
}

async function compareInvoices(pool: Pool, missing: string[]): Promise<number> {
  const { rows } = await pool.query<{ stripe_invoice_id: string }>(
    `SELECT stripe_invoice_id FROM invoices
      WHERE stripe_invoice_id IS NOT NULL AND (status IN ('open', 'past_due') OR dispute_status = 'open')
    UNION ALL (
      SELECT stripe_invoice_id FROM invoices
        WHERE stripe_invoice_id IS NOT NULL AND status IN ('paid', 'uncollectible', 'void') AND dispute_status IS DISTINCT FROM 'open'
        ORDER BY stripe_read_at NULLS FIRST, id LIMIT ${mostSettled}
    )`,
  );
  let healed = 0;
  for (const { stripe_invoice_id: id } of rows) {
    const isHealed = await unlessMissing(id, missing, syncInvoice(id));
    if (isHealed) healed++;
    // It has had its turn all the same.
    if (isHealed === undefined) {
      await pool.query("UPDATE invoices SET stripe_read_at = clock_timestamp() WHERE stripe_invoice_id = $1", [id]);
    }
  }
  return healed;
}

/**
 * Looks for invoices at Stripe that say they are ours, and are not those we know: a second one of a month, made when Stripe had forgotten
 * an idempotency key, is taken back.
 */
async function findStrangers(pool: Pool, now: Date): Promise<Pick<Drift, "takenBack" | "unknown">> {
  const made = await listInvoicesSince(new Date(now.getTime() - days * 24 * 3_600_000));
  const claimed = made.filter(({ invoiceId }) => invoiceId !== null);
  const { rows } = await pool.query<{ id: string; stripe_invoice_id: string | null }>(
    "SELECT id, stripe_invoice_id FROM invoices WHERE id = ANY ($1::uuid[])",
    [claimed.map(({ invoiceId }) => invoiceId ?? "").filter(isId)],
  );
  const known = new Map(rows.map(({ id, stripe_invoice_id }) => [id, stripe_invoice_id]));
  let takenBack = 0;
  const unknown: string[] = [];
  for (const { stripeId, invoiceId } of claimed) {
    const ours = known.get(invoiceId ?? "");
    // Not sent yet, as far as we know: the job that sends it will find this one.
    if (ours === null || ours === stripeId) continue;
    if (ours !== undefined && (await takeBack(stripeId))) takenBack++;
    else unknown.push(stripeId);
  }
  return { takenBack, unknown };
}
