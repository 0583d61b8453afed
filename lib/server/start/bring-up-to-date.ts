import type { Pool } from "pg";
import { priceBook } from "@/lib/domain/billing/prices/price-book";
import { syncPrices } from "@/lib/domain/billing/prices/sync-prices";
import { fillNameForms } from "@/lib/domain/teams/fill-name-forms";
import { ConfigurationError } from "@/lib/env";
import { keepUsagePartitions } from "@/lib/jobs/keep-usage-partitions";
import { migrateJobs } from "@/lib/jobs/worker";
import { log } from "@/lib/log";
import { applyMigrations, type TellOfWait } from "@/lib/migrations";

/**
 * Makes of a database one that this code can work with. Replicas take turns.
 * @param pool without a limit of time: a migration takes as long as it needs
 * @param retentionDays for which single events of usage are kept; null if that is not to be decided here
 * @throws ConfigurationError if this role may not; Error of PostgreSQL
 */
export async function bringUpToDate(pool: Pool, retentionDays: number | null): Promise<void> {
  await migrating(pool, "DATABASE_URL", async () => {
    await applyMigrations(pool, tellOfWait);
    await migrateJobs(pool);
  });
  await keepUsagePartitions(pool, retentionDays);
  await syncPrices(pool, priceBook);
  await fillNameForms(pool);
}

/**
 * The same for the database of USAGE_DATABASE_URL. It has all tables, so that there is one list of migrations, and only those of usage are used; the
 * queue isn't there.
 * @throws as above
 */
export async function bringUsageUpToDate(pool: Pool, retentionDays: number | null): Promise<void> {
  await migrating(pool, "USAGE_DATABASE_URL", () => applyMigrations(pool, tellOfWait));
  await keepUsagePartitions(pool, retentionDays);
}

const tellOfWait: TellOfWait = (migration, why) =>
  log().warn(
    { part: "start", migration },
    why === "builds" ? "a migration builds or drops an index" : "a migration waits for a table that is in use",
  );

/** @param setting that names the database, for whoever has to mend it */
async function migrating(pool: Pool, setting: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (code === "25006") {
      throw new ConfigurationError(
        `the database at ${setting} doesn't accept writes: it's read-only or a standby (${message})`,
        { cause: error },
      );
    }
    if (code !== "42501") throw error;
    const { rows } = await pool.query<{ role: string }>("SELECT current_user AS role");
    const role = rows[0]?.role;
    throw new ConfigurationError(
      `the role "${role}" in ${setting} isn't allowed to bring the database up to date: run npm run migrate -- --for ${role} with a role that is (${message})`,
      { cause: error },
    );
  }
}
