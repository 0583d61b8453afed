import type { Pool } from "pg";
import type { Finding, StripeReport } from "@/lib/contract/reconciliation";
import type { JobName } from "@/lib/queue/jobs";
import { enqueueSql } from "@/lib/queue/enqueue";
import { schema } from "@/lib/queue/schema";
import { compareCustomers } from "./compare-customers";
import { compareInvoices } from "./compare-invoices";
import { compareMonths } from "./compare-months";
import { finding, worstFirst } from "./findings";

/**
 * Compares whatever may still change with Stripe, and brings both sides together: for changes that no webhook told us of. Of invoices, ours
 * follow Stripe's; of customers, Stripe's follow ours.
 * @param findings gets what is found, also if it ends early
 * @returns what was compared, what had drifted apart, and what healed it
 * @throws what the calls to Stripe throw
 */
export async function reconcile(pool: Pool, now: Date, findings: Finding[]): Promise<StripeReport> {
  const unsent = await requeue(pool);
  const read = await compareInvoices(pool, findings);
  const months = await compareMonths(pool, now, findings);
  await compareCustomers(pool, findings);
  findings.push(...unsent.map((id) => finding("unsent", id, "queued_again")));
  return { invoices_read: read, months, findings: worstFirst(findings), found: findings.length };
}

/** SQL: whether nothing in the queue is going to do a job of this id any more. */
const isLost = (name: JobName) => `NOT EXISTS (
  SELECT 1 FROM ${schema}.jobs AS job WHERE job.key = '${name}:' || id AND job.attempts < job.max_attempts
)`;

/** @returns the invoices that were never sent, and credit notes that were never issued, which are in the queue once more */
async function requeue(pool: Pool): Promise<string[]> {
  const invoices = await pool.query<{ id: string }>(
    `SELECT id, ${enqueueSql("collect-invoice", { invoiceId: "id" })}
      FROM invoices WHERE status = 'draft' AND problem IS NULL AND created_at < now() - interval '1 hour' AND ${isLost("collect-invoice")}`,
  );
  const notes = await pool.query<{ id: string }>(
    `SELECT id, ${enqueueSql("issue-credit-note", { creditNoteId: "id" })}
      FROM credit_notes WHERE status = 'pending' AND created_at < now() - interval '1 hour' AND ${isLost("issue-credit-note")}`,
  );
  return [...invoices.rows, ...notes.rows].map(({ id }) => id);
}
