import type { Pool } from "pg";
import type { Finding } from "@/lib/contract/reconciliation";
import { syncInvoice } from "../collecting/sync-invoice";
import { changesBetween, finding } from "./findings";
import { unlessMissing } from "./unless-missing";

/**
 * How many invoices are compared in one night of those that are settled: those first that were not read for the longest time. They may
 * still be refunded, credited or disputed, for months.
 */
const mostSettled = 2_000;

/** What Stripe may have changed, and whose it is. */
const invoiceSql = `SELECT i.id, i.stripe_invoice_id AS "stripeId", i.number, i.team_id AS "teamId", trim(i.currency) AS currency, i.status::text AS status,
    i.amount_due, i.amount_paid, i.amount_refunded, i.amount_credited, i.amount_pending, coalesce(i.dispute_status::text, 'none') AS dispute
  FROM invoices i`;

interface Row {
  id: string;
  stripeId: string;
  number: string | null;
  teamId: string;
  currency: string;
  [field: string]: string | null;
}

/**
 * Reads every invoice that may still change, and brings ours up to date.
 * @param findings gets those that were something else, and those that Stripe doesn't know
 * @returns how many were read
 * @throws what the calls to Stripe throw
 */
export async function compareInvoices(pool: Pool, findings: Finding[]): Promise<number> {
  const { rows } = await pool.query<Row>(
    `${invoiceSql} WHERE stripe_invoice_id IS NOT NULL AND (status IN ('open', 'past_due') OR dispute_status = 'open')
    UNION ALL (
      ${invoiceSql} WHERE stripe_invoice_id IS NOT NULL AND status IN ('paid', 'uncollectible', 'void')
        AND dispute_status IS DISTINCT FROM 'open'
        ORDER BY stripe_read_at NULLS FIRST, id LIMIT ${mostSettled}
    )`,
  );
  for (const before of rows) {
    const isHealed = await unlessMissing(syncInvoice(before.stripeId));
    if (isHealed) findings.push(await healed(pool, before));
    // It has had its turn all the same.
    if (isHealed === undefined) {
      await pool.query("UPDATE invoices SET stripe_read_at = clock_timestamp() WHERE stripe_invoice_id = $1", [
        before.stripeId,
      ]);
      findings.push(finding("unknown", before.stripeId, null, named(before)));
    }
  }
  return rows.length;
}

/**
 * Reads one invoice once more that Stripe's list and ours don't agree on.
 * @returns what was different; null if the reading has found nothing new
 * @throws what the call to Stripe throws
 */
export async function readAgain(pool: Pool, stripeId: string): Promise<Finding | null> {
  const { rows } = await pool.query<Row>(`${invoiceSql} WHERE stripe_invoice_id = $1`, [stripeId]);
  const [before] = rows;
  return before && (await syncInvoice(stripeId)) ? healed(pool, before) : null;
}

async function healed(pool: Pool, before: Row): Promise<Finding> {
  const { rows } = await pool.query<Row>(`${invoiceSql} WHERE i.id = $1`, [before.id]);
  const changes = changesBetween(before, rows[0] ?? before);
  return finding("invoice", before.id, "read_again", { ...named(before), changes });
}

const named = ({ number, currency, teamId: team_id }: Row) => ({ number, currency, team_id });
