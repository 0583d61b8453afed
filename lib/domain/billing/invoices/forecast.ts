import Decimal from "decimal.js";
import { endOf } from "../month";
import { composeInvoice, type BillableMonth } from "./compose-invoice";

/**
 * @param now within the month
 * @returns what its invoice comes to, in minor units, if the rest of the month is like what has been so far
 */
export function forecastOf(billable: BillableMonth, now: Date): bigint {
  const [start, end] = [Date.parse(`${billable.month}T00:00:00Z`), endOf(billable.month).getTime()];
  // In the first hours anything may be said of the rest.
  const elapsed = Math.max(now.getTime() - start, 6 * 3_600_000);
  const factor = new Decimal(end - start).div(elapsed);
  const usage = billable.usage.map((used) => ({ ...used, quantity: factor.times(used.quantity).toFixed(3) }));
  return composeInvoice({ ...billable, usage }).total;
}
