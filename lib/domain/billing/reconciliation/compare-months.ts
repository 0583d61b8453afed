import type { Pool } from "pg";
import type { Finding, InvoiceSums, ReconciledMonth } from "@/lib/contract/reconciliation";
import { takeBack } from "@/lib/integrations/stripe/invoices";
import { listInvoicesSince, readListed, type ListedInvoice } from "@/lib/integrations/stripe/list-invoices";
import { isId } from "../../is-id";
import { readAgain } from "./compare-invoices";
import { changesBetween, finding } from "./findings";

/** How many of the latest months that are billed. */
const months = 3;

const day = 24 * 3_600_000;

/** How old a second invoice of a month may be to be taken back by itself. Nobody has been sent an older one by an accident of tonight. */
const takenBackWithin = 3 * day;

/** What Stripe has finished may not be in its list at once. */
const listedAfter = 3_600_000;

/** An invoice of ours, as it is here. Amounts are in minor units. */
interface Ours {
  id: string;
  stripeId: string | null;
  number: string | null;
  teamId: string;
  month: string;
  currency: string;
  /** As it is at Stripe, where nothing is past due. */
  status: string;
  total: number;
  paid: number;
  credited: number;
  createdAt: Date;
  issuedAt: Date | null;
}

const oursSql = `SELECT i.id, i.stripe_invoice_id AS "stripeId", i.number, i.team_id AS "teamId", i.period_start::text AS month, trim(i.currency) AS currency,
    CASE i.status WHEN 'past_due' THEN 'open' ELSE i.status::text END AS status, i.total::float8 AS total,
    coalesce(i.amount_paid, 0)::float8 AS paid, coalesce(i.amount_credited, 0)::float8 AS credited,
    i.created_at AS "createdAt", i.issued_at AS "issuedAt"
  FROM invoices i`;

/**
 * Lists the invoices of the latest months on both sides, and compares them one by one and in sum: what no reading of ours would find, since we
 * don't know of it, is found too. A second invoice of a month, made when Stripe had forgotten an idempotency key, is taken back.
 * @param findings gets what was different; what it says already of invoices that Stripe doesn't know isn't said again
 * @returns the sums of each month and currency, after what could be healed was
 * @throws what the calls to Stripe throw
 */
export async function compareMonths(pool: Pool, now: Date, findings: Finding[]): Promise<ReconciledMonth[]> {
  const ours = await listOurs(pool);
  const listed = (await listInvoicesSince(sinceOf(ours, now))).filter(({ invoiceId }) => invoiceId !== null);
  await findStrangers(pool, listed, now, findings);
  const there = new Map(listed.map((invoice) => [invoice.stripeId, invoice]));
  const unknown = new Set(findings.filter(({ subject }) => subject === "unknown").map(({ id }) => id));
  for (const [place, one] of ours.entries()) {
    const found = there.get(one.stripeId ?? "");
    // Nobody expects it to be there yet.
    if (one.stripeId === null || (one.status === "draft" && (!found || found.status === "draft"))) continue;
    if (!found) {
      const isRecent = one.issuedAt !== null && +now - +one.issuedAt < listedAfter;
      const changes = [{ field: "status", here: one.status, there: "none" }];
      if (!isRecent && !unknown.has(one.stripeId))
        findings.push(finding("invoice", one.id, null, { ...named(one), changes }));
      continue;
    }
    if (differences(one, found).length === 0) continue;
    const settled = await settle(pool, one, findings);
    ours[place] = settled.here;
    there.set(one.stripeId, settled.there);
  }
  return sumUp(ours, there);
}

/** A day before the first of ours: Stripe's clock isn't ours. */
const sinceOf = (ours: readonly Ours[], now: Date): Date =>
  new Date(ours.reduce((first, { createdAt }) => Math.min(first, +createdAt), +now - takenBackWithin) - day);

async function listOurs(pool: Pool): Promise<Ours[]> {
  const { rows } = await pool.query<Ours>(
    `${oursSql} WHERE i.period_start >= (
      SELECT min(period_start) FROM (SELECT DISTINCT period_start FROM invoices ORDER BY 1 DESC LIMIT ${months}) AS latest
    ) ORDER BY i.period_start, i.id`,
  );
  return rows;
}

const named = ({ number, currency, teamId }: Ours) => ({ number, currency, team_id: teamId });

const compared = ({ status, total, paid, credited }: Pick<Ours, "status" | "total" | "paid" | "credited">) => ({
  status,
  total,
  amount_paid: paid,
  amount_credited: credited,
});

const differences = (here: Ours, there: ListedInvoice): Finding["changes"] =>
  changesBetween(compared(here), compared(there));

/** How often both sides are read before what differs takes a person: either may change between the two readings. */
const readings = 2;

async function settle(pool: Pool, one: Ours, findings: Finding[]): Promise<{ here: Ours; there: ListedInvoice }> {
  const stripeId = one.stripeId ?? "";
  for (let reading = 1; ; reading++) {
    const healed = await readAgain(pool, stripeId);
    if (healed) findings.push(healed);
    const there = await readListed(stripeId);
    const { rows } = await pool.query<Ours>(`${oursSql} WHERE i.id = $1`, [one.id]);
    const here = rows[0] ?? one;
    const changes = differences(here, there);
    if (changes.length > 0 && reading < readings) continue;
    if (changes.length > 0) findings.push(finding("invoice", one.id, null, { ...named(one), changes }));
    return { here, there };
  }
}

/** Looks for invoices at Stripe that say they are ours, and are not those we know. What nobody has to pay and nobody has paid does no harm. */
async function findStrangers(
  pool: Pool,
  listed: readonly ListedInvoice[],
  now: Date,
  findings: Finding[],
): Promise<void> {
  const { rows } = await pool.query<{ id: string; stripeId: string | null }>(
    `SELECT id, stripe_invoice_id AS "stripeId" FROM invoices WHERE id = ANY ($1::uuid[])`,
    [listed.map(({ invoiceId }) => invoiceId ?? "").filter(isId)],
  );
  const known = new Map(rows.map(({ id, stripeId }) => [id, stripeId]));
  for (const { stripeId, invoiceId, createdAt, number, status, total, credited } of listed) {
    const ours = known.get(invoiceId ?? "");
    // Not sent yet, as far as we know: the job that sends it will find this one.
    if (ours === null || ours === stripeId || status === "void" || (total > 0 && credited >= total)) continue;
    const isSecond = ours !== undefined && +now - +createdAt < takenBackWithin;
    const isTakenBack = isSecond && (await takeBack(stripeId));
    findings.push(
      finding(isTakenBack ? "duplicate" : "unknown", stripeId, isTakenBack ? "taken_back" : null, { number }),
    );
  }
}

const nothing = (): InvoiceSums => ({ invoices: 0, total: 0, paid: 0, credited: 0 });

const counts = (status: string): boolean => status !== "draft" && status !== "void";

function sumUp(ours: readonly Ours[], there: ReadonlyMap<string, ListedInvoice>): ReconciledMonth[] {
  const months = new Map<string, ReconciledMonth>();
  for (const one of ours) {
    const { month, currency, stripeId, status } = one;
    const key = `${month} ${currency}`;
    const sums = months.get(key) ?? { month, currency, here: nothing(), there: nothing(), waiting: 0 };
    months.set(key, sums);
    if (status === "draft") sums.waiting++;
    else if (counts(status)) add(sums.here, one);
    const theirs = there.get(stripeId ?? "");
    if (theirs && counts(theirs.status)) add(sums.there, theirs);
  }
  return [...months.values()].toReversed();
}

function add(sums: InvoiceSums, { total, paid, credited }: Pick<Ours, "total" | "paid" | "credited">): void {
  sums.invoices++;
  sums.total += total;
  sums.paid += paid;
  sums.credited += credited;
}
