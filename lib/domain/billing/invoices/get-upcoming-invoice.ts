import type { z } from "zod";
import { databaseTime } from "@/lib/database-time";
import type { getUpcomingInvoice as declaration } from "@/lib/contract/billing";
import { pool } from "@/lib/db";
import { env } from "@/lib/env";
import { usagePool } from "@/lib/usage-database";
import { findAccount } from "../accounts/find-account";
import { lastDayOf, monthOf, type Month } from "../month";
import { taxOn } from "../tax/tax-amount";
import { presentTax, taxFor } from "../tax/tax-for";
import { taxSetting } from "../tax/tax-setting";
import { findBillableMonths } from "./billable-months";
import { forecastOf } from "./forecast";
import { composeInvoice } from "./compose-invoice";
import { findMonthlySums } from "./find-monthly-usage";

const readSums = (teamIds: readonly string[], months: readonly Month[]) => findMonthlySums(usagePool, teamIds, months);

export type UpcomingInvoice = z.output<typeof declaration.answer>;

/** @returns the running month as it would be billed if it ended now, by the code that closes it */
export async function getUpcomingInvoice(teamId: string, now = databaseTime()): Promise<UpcomingInvoice> {
  const month = monthOf(now);
  const { currency, carriedForward, taxed } = await findAccount(pool, teamId);
  const account = { id: teamId, currency, carriedForward };
  const billable = (await findBillableMonths(pool, [account], month, readSums)).get(teamId);
  if (!billable) throw new Error("a team was asked for and not found");
  const { lines, tiers, total } = composeInvoice(billable);
  const { rates, byStripe } = taxSetting(env());
  const tax = await taxFor(taxed, rates);
  const forecast = forecastOf(billable, now);
  return {
    status: "upcoming",
    period_start: month,
    period_end: lastDayOf(month),
    currency: currency.trim(),
    lines,
    tiers,
    subtotal: Number(total),
    tax: presentTax(tax, taxOn(total, tax)),
    tax_pending: byStripe,
    total: Number(total + taxOn(total, tax)),
    forecast: Number(forecast + taxOn(forecast, tax)),
  };
}
