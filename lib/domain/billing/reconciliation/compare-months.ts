import type { Pool } from "pg";
import type { Finding, InvoiceSums, ReconciledMonth } from "@/lib/contract/reconciliation";
import { takeBack } from "@/lib/integrations/stripe/invoices";
import { listInvoicesSince, readListed, type ListedInvoice } from "@/lib/integrations/stripe/list-invoices";
import { isId } from "../../is-id";
import { readAgain } from "./compare-invoices";
import { changesBetween, finding } from "./findings";

/** How many of the latest months that are billed. */
const months = 3;

/** How old a second invoice of a month may be to be taken back by itself. Nobody has been sent an older one by an accident of tonight. */
const takenBackWithin = 3 * 24 * 3_600_000;

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
 * @param missing ids that Stripe doesn't know, as is known already
 * @returns the sums of each month and currency, after what could be healed was
 * @throws what the calls to Stripe throw
 */
export async function compareMonths(
  pool: Pool,
  now: Date,
  missing: readonly string[],
): Promise<{ months: ReconciledMonth[]; findings: Finding[] }> {
  const ours = await listOurs(pool);
  const since = ours.reduce(
    (first, { createdAt }) => (createdAt < first ? createdAt : first),
    new Date(+now - takenBackWithin),
  );
  const listed = (await listInvoicesSince(since)).filter(({ invoiceId }) => invoiceId !== null);
  const findings = await findStrangers(pool, listed, now);
  const there = new Map(listed.map((invoice) => [invoice.stripeId, invoice]));
  for (const [place, one] of ours.entries()) {
    if (one.stripeId === null || one.status === "draft") continue;
    const found = there.get(one.stripeId);
    if (!found) {
      const isRecent = one.issuedAt !== null && +now - +one.issuedAt < listedAfter;
      if (!isRecent && !missing.includes(one.stripeId))
        findings.push(
          finding("invoice", one.id, null, {
            ...named(one),
            changes: [{ field: "status", here: one.status, there: "none" }],
          }),
        );
      continue;
    }
    if (differences(one, found).length === 0) continue;
    const settled = await settle(pool, one);
    findings.push(...settled.findings);
    ours[place] = settled.here;
    there.set(one.stripeId, settled.there);
  }
  return { months: sumUp(ours, there), findings };
}

async function listOurs(pool: Pool): Promise<Ours[]> {
  const { rows } = await pool.query<Ours>(
    `${oursSql} WHERE i.period_start >= (
      SELECT min(period_start) FROM (SELECT DISTINCT period_start FROM invoices ORDER BY 1 DESC LIMIT ${months}) AS latest
    ) ORDER BY i.period_start, i.id`,
  );
  return rows;
}

const named = ({ number, teamId }: Ours) => ({ number, team_id: teamId });

const compared = ({ status, total, paid, credited }: Pick<Ours, "status" | "total" | "paid" | "credited">) => ({
  status,
  total,
  amount_paid: paid,
  amount_credited: credited,
});

const differences = (here: Ours, there: ListedInvoice): Finding["changes"] =>
  changesBetween(compared(here), compared(there));

/** Either side may have changed since it was listed: both are read once more, and what differs then takes a person. */
async function settle(pool: Pool, one: Ours): Promise<{ here: Ours; there: ListedInvoice; findings: Finding[] }> {
  const stripeId = one.stripeId ?? "";
  const healed = await readAgain(pool, stripeId);
  const there = await readListed(stripeId);
  const { rows } = await pool.query<Ours>(`${oursSql} WHERE i.id = $1`, [one.id]);
  const here = rows[0] ?? one;
  const changes = differences(here, there);
  const left = changes.length === 0 ? [] : [finding("invoice", one.id, null, { ...named(one), changes })];
  return { here, there, findings: [...(healed ? [healed] : []), ...left] };
}

/** Looks for invoices at Stripe that say they are ours, and are not those we know. */
async function findStrangers(pool: Pool, listed: readonly ListedInvoice[], now: Date): Promise<Finding[]> {
  const { rows } = await pool.query<{ id: string; stripeId: string | null }>(
    `SELECT id, stripe_invoice_id AS "stripeId" FROM invoices WHERE id = ANY ($1::uuid[])`,
    [listed.map(({ invoiceId }) => invoiceId ?? "").filter(isId)],
  );
  const known = new Map(rows.map(({ id, stripeId }) => [id, stripeId]));
  const findings: Finding[] = [];
  for (const { stripeId, invoiceId, createdAt, number } of listed) {
    const ours = known.get(invoiceId ?? "");
    // Not sent yet, as far as we know: the job that sends it will find this one.
    if (ours === null || ours === stripeId) continue;
    const isSecond = ours !== undefined && +now - +createdAt < takenBackWithin;
    if (isSecond && (await takeBack(stripeId))) findings.push(finding("duplicate", stripeId, "taken_back", { number }));
    else findings.push(finding("unknown", stripeId, null, { number }));
  }
  return findings;
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
