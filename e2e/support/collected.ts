import { expect } from "@playwright/test";
import type { BilledProduct } from "./billed-product";

/** Waits until Stripe has said its last word on all invoices and credit notes, and it was heard. What failed shows with its error. */
export async function collected({ pool }: BilledProduct): Promise<void> {
  const left = async () => {
    const { rows } = await pool.query(
      `SELECT 'draft' AS what, count(*) AS times FROM invoices WHERE status = 'draft' HAVING count(*) > 0
        UNION ALL SELECT concat_ws(' ', task_identifier, last_error), count(*) FROM jobs.jobs
          WHERE task_identifier IN ('collect-invoice', 'issue-credit-note', 'apply-stripe-event') GROUP BY 1`,
    );
    return rows;
  };
  await expect.poll(left, { timeout: 300_000 }).toEqual([]);
}
