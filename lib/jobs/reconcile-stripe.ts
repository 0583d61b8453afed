import type { Pool } from "pg";
import { databaseTime } from "@/lib/database-time";
import { reconcile } from "@/lib/domain/billing/collecting/reconcile";
import { log } from "@/lib/log";

/** Compares with Stripe whatever may still change, and tells of what had drifted apart. */
export async function reconcileStripe(pool: Pool): Promise<void> {
  const { unknown, ...counts } = await reconcile(pool, databaseTime());
  const isApart = unknown.length > 0 || Object.values(counts).some((count) => count > 0);
  if (isApart) log().warn({ part: "billing", ...counts, unknown }, "Stripe and we had drifted apart");
}
