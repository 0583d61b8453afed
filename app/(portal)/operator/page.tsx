import type { Metadata } from "next";
import { FactorNeeded } from "@/components/operator/factor-needed";
import { ReconciliationView } from "@/components/operator/reconciliation-view";
import { listReconciliations } from "@/lib/domain/operators/reconciliations";
import { requireOperator } from "@/lib/session/page";

export const metadata: Metadata = { title: "Reconciliation" };

export default async function OperatorPage() {
  if ((await requireOperator()) === "needs_factor") return <FactorNeeded />;
  return <ReconciliationView runs={await listReconciliations()} />;
}
