import type { Pool } from "pg";
import { databaseTime } from "@/lib/database-time";
import { keepReconciliation } from "@/lib/domain/operators/reconciliations";
import { recountUsage as recount } from "@/lib/domain/usage/recount-usage";
import { log } from "@/lib/log";
import { metrics } from "@/lib/metrics";
import { usagePool } from "@/lib/usage-database";
import { inTurn } from "./in-turn";

/** Counts some days' events once more, and tells where the sums say something else. */
export const recountUsage = (pool: Pool): Promise<void> =>
  inTurn(pool, "recount-usage", async () => {
    const { found, differences } = await keepReconciliation(pool, "usage", () =>
      recount(usagePool, pool, databaseTime()),
    );
    metrics.booksDiffer.inc({ kind: "usage" }, found);
    if (found > 0)
      log().error(
        { part: "usage", found, differences: differences.slice(0, 20) },
        "The sums of usage aren't those of its events",
      );
  });
