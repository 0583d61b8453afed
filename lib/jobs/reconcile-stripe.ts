import type { Pool } from "pg";
import { databaseTime } from "@/lib/database-time";
import { reconcile } from "@/lib/domain/billing/reconciliation/reconcile";
import { keepReconciliation, needsPerson } from "@/lib/domain/operators/reconciliations";
import { log } from "@/lib/log";
import { metrics } from "@/lib/metrics";

/** Compares with Stripe whatever may still change, and tells of what had drifted apart. */
export async function reconcileStripe(pool: Pool): Promise<void> {
  const report = await keepReconciliation(pool, "stripe", () => reconcile(pool, databaseTime()));
  metrics.booksDiffer.inc({ kind: "stripe" }, needsPerson(report));
  if (report.found === 0) return;
  const { findings, found } = report;
  const some = findings.slice(0, 20).map(({ subject, id, remedy }) => ({ subject, id, remedy }));
  log().warn({ part: "billing", found, findings: some }, "Stripe and we had drifted apart");
}
