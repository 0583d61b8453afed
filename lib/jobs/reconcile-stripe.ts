import type { Pool } from "pg";
import type { Finding } from "@/lib/contract/reconciliation";
import { databaseTime } from "@/lib/database-time";
import { reconcile } from "@/lib/domain/billing/reconciliation/reconcile";
import { keepReconciliation, needsPerson } from "@/lib/domain/operators/reconciliations";
import { log } from "@/lib/log";
import { metrics } from "@/lib/metrics";
import { inTurn } from "./in-turn";

/** Compares with Stripe whatever may still change, and tells of what had drifted apart. Of two at once, one leaves it to the other. */
export const reconcileStripe = (pool: Pool): Promise<void> =>
  inTurn(pool, "reconcile-stripe", async () => {
    const findings: Finding[] = [];
    try {
      const report = await keepReconciliation(pool, "stripe", () => reconcile(pool, databaseTime(), findings));
      metrics.booksDiffer.inc({ kind: "stripe" }, needsPerson(report));
    } finally {
      // Also what was found before it ended early: it's healed, and the next attempt doesn't find it.
      tell(findings);
    }
  });

function tell(findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  const some = findings.slice(0, 50).map(({ subject, id, remedy }) => ({ subject, id, remedy }));
  log().warn({ part: "billing", found: findings.length, findings: some }, "Stripe and we had drifted apart");
}
