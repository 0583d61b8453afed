import type { z } from "zod";
import { databaseTime } from "@/lib/database-time";
import type { getUpcomingInvoice as declaration } from "@/lib/contract/billing";
import { pool } from "@/lib/db";
import { env } from "@/lib/env";
import { findAccount } from "../accounts/find-account";
import { lastDayOf, monthOf } from "../month";
import { presentTax } from "../tax/present-tax";
import { taxOn } from "../tax/tax-amount";
import { taxFor } from "../tax/tax-for";
import { findBillableMonths } from "./billable-months";
import { forecastOf } from "./forecast";
import { composeInvoice } from "./compose-invoice";

export type UpcomingInvoice = z.output<typeof declaration.answer>;

/** @returns the running month as it would be billed if it ended now, by the code that closes it */
export async function getUpcomingInvoice(teamId: string, now = databaseTime()): Promise<UpcomingInvoice> {
  const month = monthOf(now);
  const { currency, carriedForward, taxed } = await findAccount(pool, teamId);
  const billable = (await findBillableMonths(pool, [{ id: teamId, currency, carriedForward }], month)).get(teamId);
  if (!billable) throw new Error("a team was asked for and not found");
  const { lines, tiers, total } = composeInvoice(billable);
  const tax = await taxFor(taxed, env().TAX_RATES);
  const taxOf = (net: bigint): bigint => (tax ? taxOn(net, tax.rate) : 0n);
  const forecast = forecastOf(billable, now);
  return {
    status: "upcoming",
    period_start: month,
    period_end: lastDayOf(month),
    currency: currency.trim(),
    lines,
    tiers,
    subtotal: Number(total),
    tax: presentTax(tax, taxOf(total)),
    total: Number(total + taxOf(total)),
    forecast: Number(forecast + taxOf(forecast)),
  };
}
