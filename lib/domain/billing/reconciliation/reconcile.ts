import type { Pool } from "pg";
import type { StripeReport } from "@/lib/contract/reconciliation";
import { enqueueSql } from "@/lib/queue/enqueue";
import { compareCustomers } from "./compare-customers";
import { compareInvoices } from "./compare-invoices";
import { compareMonths } from "./compare-months";
import { finding, worstFirst } from "./findings";

/**
 * Compares whatever may still change with Stripe, and brings both sides together: for changes that no webhook told us of. Of invoices, ours
 * follow Stripe's; of customers, Stripe's follow ours.
 * @returns what was compared, what had drifted apart, and what healed it
 * @throws what the calls to Stripe throw
 */
export async function reconcile(pool: Pool, now: Date): Promise<StripeReport> {
  const missing: string[] = [];
  const unsent = await requeue(pool);
  const { read, findings } = await compareInvoices(pool, missing);
  const customers = await compareCustomers(pool, missing);
  const compared = await compareMonths(pool, now, missing);
  const all = [
    ...unsent.map((id) => finding("unsent", id, "queued_again")),
    ...findings,
    ...customers,
    ...missing.map((id) => finding("unknown", id, null)),
    ...compared.findings,
  ];
  return { invoices_read: read, months: compared.months, findings: worstFirst(all), found: all.length };
}

/** @returns the invoices that were never sent, and credit notes that were never issued, which are in the queue once more */
async function requeue(pool: Pool): Promise<string[]> {
  const invoices = await pool.query<{ id: string }>(
    `SELECT id, ${enqueueSql("collect-invoice", { invoiceId: "id" })}
      FROM invoices WHERE status = 'draft' AND problem IS NULL AND created_at < now() - interval '1 hour'`,
  );
  const notes = await pool.query<{ id: string }>(
    `SELECT id, ${enqueueSql("issue-credit-note", { creditNoteId: "id" })}
      FROM credit_notes WHERE status = 'pending' AND created_at < now() - interval '1 hour'`,
  );
  return [...invoices.rows, ...notes.rows].map(({ id }) => id);
}
