import type { PoolClient } from "pg";
import { v7 } from "uuid";
import { enqueueAllSql } from "@/lib/queue/enqueue";
import { findBillableMonths } from "../invoices/billable-months";
import type { MonthlySum } from "../invoices/find-monthly-usage";
import { composeInvoice, type ComposedInvoice } from "../invoices/compose-invoice";
import { lastDayOf, type Month } from "../month";
import { taxOn } from "../tax/tax-amount";
import { taxFor, type Tax, type Taxed } from "../tax/tax-for";
import type { TaxSetting } from "../tax/tax-setting";
import { copySums } from "./copy-sums";
import { largestNetCharge } from "./largest-charge";
import { minimumCharge } from "./minimum-charge";
import { splitInvoice } from "./split-invoice";

interface TeamRow {
  id: string;
  currency: string;
  carried_forward: string;
}

interface Closed extends ComposedInvoice {
  teamId: string;
  currency: string;
  carriedForward: bigint;
  /** Whether it comes to enough to be charged; what does not waits for the next invoice. */
  isCharged: boolean;
}

/** What closing some teams came to. */
export interface ClosedTeams {
  teams: number;
  invoices: number;
  /** By currency, in minor units. */
  totals: Map<string, bigint>;
}

/**
 * Closes a month for some teams: their invoices, what was reported late, what is carried forward, and the jobs that collect.
 * @param client in a transaction: all of it, or nothing
 * @param teamIds those that are closed already are left out
 * @param tax as configured: with tax, an invoice must still be one that can be charged
 * @param copy copies what the invoices are made of, as `copySums` does; by default in the same transaction, where usage is in the same database
 */
export async function closeTeams(
  client: PoolClient,
  teamIds: readonly string[],
  month: Month,
  tax: TaxSetting = {},
  copy: (teamIds: readonly string[]) => Promise<MonthlySum[]> = (ids) => copySums(client, ids, month),
): Promise<ClosedTeams> {
  const teams = await takeTeams(client, teamIds, month);
  const accounts = teams.map(({ id, currency, carried_forward }) => ({
    id,
    currency,
    carriedForward: BigInt(carried_forward),
  }));
  const billable = await findBillableMonths(client, accounts, month, copy);
  const closed = accounts.flatMap(({ id, currency, carriedForward }): Closed[] => {
    const found = billable.get(id);
    if (!found) return [];
    const composed = composeInvoice(found);
    const isCharged = composed.total >= minimumCharge(currency);
    return [{ ...composed, teamId: id, currency, carriedForward, isCharged }];
  });
  await writeBilled(client, closed);
  await carryForward(client, closed);
  const charged = closed.filter(({ isCharged }) => isCharged);
  const invoices = await writeInvoices(client, charged, month, tax);
  const totals = new Map<string, bigint>();
  for (const { currency, total } of charged) totals.set(currency, (totals.get(currency) ?? 0n) + total);
  return { teams: closed.length, invoices, totals };
}

/** The row is the lock: of two that close one team's month, one waits for the other here, and then leaves it out. */
async function takeTeams(client: PoolClient, teamIds: readonly string[], month: Month): Promise<TeamRow[]> {
  const { rows } = await client.query<TeamRow>(
    `WITH taken AS (
      INSERT INTO closed_months (team_id, month, currency, billed, copied)
        SELECT t.id, $2::date, coalesce(b.currency, 'usd'), 0, true
        FROM unnest($1::uuid[]) AS t (id) LEFT JOIN billing_accounts b ON b.team_id = t.id ORDER BY t.id
      ON CONFLICT DO NOTHING RETURNING team_id, currency
    ), accounts AS (
      SELECT team_id, carried_forward FROM billing_accounts WHERE team_id IN (SELECT team_id FROM taken)
      ORDER BY team_id FOR UPDATE
    )
    SELECT taken.team_id AS id, currency, coalesce(carried_forward, 0) AS carried_forward
    FROM taken LEFT JOIN accounts USING (team_id) ORDER BY 1`,
    [teamIds, month],
  );
  return rows;
}

async function writeBilled(client: PoolClient, closed: readonly Closed[]): Promise<void> {
  const rows = closed.flatMap(({ teamId, currency, billed }) =>
    [...billed].map(([month, amount]) => ({ team_id: teamId, month, currency, billed: amount.toString() })),
  );
  await client.query(
    `INSERT INTO closed_months (team_id, month, currency, billed)
      SELECT * FROM json_to_recordset($1) AS r (team_id uuid, month date, currency text, billed bigint) ORDER BY 1, 2
      ON CONFLICT (team_id, month) DO UPDATE SET billed = excluded.billed`,
    [JSON.stringify(rows)],
  );
}

async function carryForward(client: PoolClient, closed: readonly Closed[]): Promise<void> {
  const rows = closed
    .map(({ teamId, carriedForward, isCharged, total }) => ({
      team_id: teamId,
      before: carriedForward,
      carried: isCharged ? 0n : total,
    }))
    .filter(({ before, carried }) => before !== carried)
    .map(({ team_id, carried }) => ({ team_id, carried: carried.toString() }));
  if (rows.length === 0) return;
  await client.query(
    `INSERT INTO billing_accounts (team_id, carried_forward)
      SELECT * FROM json_to_recordset($1) AS r (team_id uuid, carried bigint) ORDER BY 1
      ON CONFLICT (team_id) DO UPDATE SET carried_forward = excluded.carried_forward, updated_at = now()`,
    [JSON.stringify(rows)],
  );
}

/** @returns how many they are: one of each team, or several where it comes to more than can be charged at once (docs/decisions/0065-a-month-in-several-invoices.md) */
async function writeInvoices(
  client: PoolClient,
  charged: readonly Closed[],
  month: Month,
  setting: TaxSetting,
): Promise<number> {
  if (charged.length === 0) return 0;
  const made = charged.flatMap((closed) => {
    const parts = splitInvoice(closed, largestNetCharge(setting));
    return parts.map((part, index) => ({ ...closed, ...part, id: v7(), part: index + 1, parts: parts.length }));
  });
  const taxes = await findTaxes(client, charged, setting);
  const invoices = made.map(({ id, teamId, currency, total, tiers, part, parts }) => {
    const tax = taxes.get(teamId);
    const amount = taxOn(total, tax);
    const amounts = { subtotal: total.toString(), tax: amount.toString(), total: (total + amount).toString() };
    return { ...tax, ...amounts, id, team_id: teamId, part, parts, currency, tiers };
  });
  await client.query(
    `INSERT INTO invoices (id, team_id, period_start, period_end, part, parts, currency, status, subtotal, total, tiers,
        tax, tax_treatment, tax_country, tax_rate, tax_by_stripe)
      SELECT id, team_id, $2, $3, part, parts, currency, 'draft', subtotal, total, tiers, tax, treatment, country, rate, $4
      FROM json_to_recordset($1) AS r (id uuid, team_id uuid, part smallint, parts smallint, currency text, subtotal bigint, total bigint,
        tiers jsonb, tax bigint, treatment tax_treatment, country text, rate numeric)`,
    [JSON.stringify(invoices), month, lastDayOf(month), setting.byStripe === true],
  );
  const lines = made.flatMap(({ id: invoiceId, lines: own }) =>
    own.map((line, position) => ({ ...line, id: v7(), invoice_id: invoiceId, position })),
  );
  await client.query(
    `INSERT INTO invoice_lines
      (id, invoice_id, position, kind, month, application_id, application_name, metric, quantity, unit_price, amount, description)
      SELECT id, invoice_id, position, kind, month, application_id, application_name, metric, quantity, unit_price, amount, description
      FROM json_to_recordset($1) AS r (id uuid, invoice_id uuid, position int, kind invoice_line_kind, month date, application_id uuid,
        application_name text, metric metric, quantity numeric, unit_price numeric, amount bigint, description text)`,
    [JSON.stringify(lines)],
  );
  await client.query(enqueueAllSql("collect-invoice", { invoiceId: "id" }, "unnest($1::uuid[]) AS r (id)"), [
    invoices.map(({ id }) => id),
  ]);
  return invoices.length;
}

/** @returns what each team is taxed by now, for whoever looks at an invoice before it is sent; sending looks once more (note-parties.ts) */
async function findTaxes(
  client: PoolClient,
  charged: readonly Closed[],
  { rates }: TaxSetting,
): Promise<Map<string, Tax>> {
  const taxes = new Map<string, Tax>();
  if (!rates) return taxes;
  const { rows } = await client.query<{ id: string; buyer: Taxed }>(
    "SELECT id, invoice_buyer_of(id) AS buyer FROM unnest($1::uuid[]) AS t (id)",
    [charged.map(({ teamId }) => teamId)],
  );
  for (const { id, buyer } of rows) {
    const tax = await taxFor(buyer, rates);
    if (tax) taxes.set(id, tax);
  }
  return taxes;
}
