import type { Pool } from "pg";
import type Stripe from "stripe";
import { listInvoicesSince, type ListedInvoice } from "@/lib/integrations/stripe/list-invoices";
import { isId } from "../../is-id";

/**
 * After the database went back to an earlier time: the invoices that Stripe has from us and that we don't know (any more). What they bill is
 * billed once more, unless somebody takes them back.
 * @param since when the database is from
 * @returns those that somebody has to pay or has paid, oldest first; without those that were credited in full
 * @throws what the calls to Stripe throw
 */
export async function invoicesAhead(pool: Pool, client: Stripe, since: Date): Promise<ListedInvoice[]> {
  const listed = await listInvoicesSince(since, client);
  const { rows } = await pool.query<{ id: string }>("SELECT id FROM invoices WHERE id = ANY ($1::uuid[])", [
    listed.map(({ invoiceId }) => invoiceId ?? "").filter(isId),
  ]);
  const known = new Set(rows.map(({ id }) => id));
  return listed
    .filter(
      ({ invoiceId, status, total, credited }) =>
        invoiceId !== null && !known.has(invoiceId) && status !== "void" && (total === 0 || credited < total),
    )
    .toSorted((one, other) => +one.createdAt - +other.createdAt);
}
