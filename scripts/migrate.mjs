// `npm run migrate`: brings the database of DATABASE_URL up to date, and that of USAGE_DATABASE_URL, if there is one, as a start does by itself, and makes
// the days of usage of the next week. For where the product's own role may only change data: `npm run migrate -- --for that_role` gives that role what it needs, too.
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { register } from "tsx/esm/api";
import { orFail, SetupError } from "./setup/fail.mjs";
import { ensureGenerated } from "./setup/generate.mjs";
import { step } from "./setup/progress.mjs";
import { root } from "./setup/root.mjs";

/** How many connections this takes: beside those of replicas, there need not be room for many (docs/operations.md). */
const scripted = 3;

process.chdir(root);
register();

await orFail("Can't migrate", async () => {
  if (existsSync(".env")) process.loadEnvFile(".env");
  if (!process.env.DATABASE_URL) throw new SetupError("set DATABASE_URL, with a role that can change tables");
  const role = roleAsked();
  await ensureGenerated();
  const { placeholders } = await import("../lib/server/start/check-settings.ts");
  for (const [name, value] of Object.entries(placeholders)) process.env[name] ||= value;
  // Without it no days are dropped; with it, by the same rule as a start has.
  const dropsDays = Boolean(process.env.USAGE_RETENTION_DAYS);
  const { env } = await import("../lib/env.ts");
  const { DATABASE_URL, USAGE_DATABASE_URL, USAGE_RETENTION_DAYS } = env();
  const retentionDays = dropsDays ? USAGE_RETENTION_DAYS : null;
  const { createPool } = await import("../lib/connections.ts");
  const { reachDatabase } = await import("../lib/server/start/reach-database.ts");
  const { bringUpToDate, bringUsageUpToDate } = await import("../lib/server/start/bring-up-to-date.ts");
  const { grantData } = await import("../lib/server/start/grant-data.ts");
  const { setSchema, closeDatabase } = await import("../lib/db.ts");
  const pool = createPool({ connectionString: DATABASE_URL, max: scripted, connectionTimeoutMillis: 5_000 });
  try {
    await step("Bringing the database up to date", async () => {
      const schema = await reachDatabase(pool, DATABASE_URL);
      setSchema(schema);
      await bringUpToDate(pool, retentionDays);
      if (role) await grantData(pool, role, schema);
    });
  } finally {
    await closeDatabase();
    await pool.end();
  }
  if (!USAGE_DATABASE_URL) return;
  const usage = createPool({ connectionString: USAGE_DATABASE_URL, max: scripted, connectionTimeoutMillis: 5_000 });
  try {
    await step("Bringing the database of usage up to date", async () => {
      const schema = await reachDatabase(usage, USAGE_DATABASE_URL, "USAGE_DATABASE_URL");
      await bringUsageUpToDate(usage, retentionDays);
      if (role) await grantData(usage, role, schema);
    });
  } finally {
    await usage.end();
  }
});

function roleAsked() {
  const { values } = parseArgs({ options: { for: { type: "string" } }, strict: true });
  if (values.for === "") throw new SetupError("say which role, as in: npm run migrate -- --for debrief_app");
  return values.for ?? null;
}
