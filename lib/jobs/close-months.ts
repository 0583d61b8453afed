import type { Pool } from "pg";
import { databaseTime } from "@/lib/database-time";
import { closeMonth } from "@/lib/domain/billing/closing/close-month";
import { findDueMonths } from "@/lib/domain/billing/closing/due-months";
import { taxSetting } from "@/lib/domain/billing/tax/tax-setting";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { usageApart } from "@/lib/usage-database";

/** Closes each month that has been over for an hour, and whatever a run before left open. */
export async function closeMonths(pool: Pool): Promise<void> {
  const now = databaseTime();
  const usage = usageApart();
  for (const month of await findDueMonths(pool, now, usage)) {
    const { teams, invoices } = await closeMonth(pool, month, { now, tax: taxSetting(env()), usage });
    log().info({ part: "billing", month, teams, invoices }, "closed a month");
  }
}
