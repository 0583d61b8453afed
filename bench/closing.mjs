import { randomUUID } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { resolve } from "node:path";
import { runMigrations } from "graphile-worker";
import { median, step } from "./support.mjs";

const months = ["2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01", "2026-05-01"];

/** Closing a month: teams a second for ten times as many teams, and what the process holds meanwhile. Nothing is sent to Stripe. */
export async function bench({ quick }) {
  const [few, many] = quick ? [100, 500] : [1_000, 10_000];
  const slow = await measure(few);
  const fast = await measure(many);
  const rate = (value) => Math.round(value);
  return [
    {
      what: `closing, ${many} teams against ${few}`,
      product: rate(fast.rate),
      baseline: rate(slow.rate),
      unit: "teams/s",
      ratio: fast.rate / slow.rate,
      atLeast: 0.8,
    },
    {
      what: `memory, last against second quarter of closing ${many} teams`,
      product: fast.last,
      baseline: fast.second,
      unit: "MiB",
      ratio: fast.last / fast.second,
      atMost: 1.1,
    },
  ];
}

async function measure(teams) {
  const { startPostgres } = await import("../dev/postgres/start.ts");
  const { applyMigrations } = await import("../lib/migrations.ts");
  const { createPool } = await import("../lib/connections.ts");
  const { closeMonth } = await import("../lib/domain/billing/closing/close-month.ts");
  const { syncPrices } = await import("../lib/domain/billing/prices/sync-prices.ts");
  const { priceBook } = await import("../lib/domain/billing/prices/price-book.ts");
  await mkdir(".test", { recursive: true });
  const dataDir = mkdtempSync(resolve(".test/bench-"));
  const postgres = await startPostgres(dataDir, randomUUID());
  const pool = createPool({ connectionString: postgres.url, max: 2 });
  try {
    await applyMigrations(pool);
    await runMigrations({ pgPool: pool, schema: "jobs" });
    await syncPrices(pool, priceBook);
    await step(`Making ${teams} teams`, () => fill(pool, teams));
    const rates = [];
    const samples = [];
    const timer = setInterval(() => samples.push(Math.round(process.memoryUsage().rss / 2 ** 20)), 50);
    for (const month of months) {
      const began = performance.now();
      const closed = await step(`Closing ${month.slice(0, 7)} of ${teams} teams`, (report) =>
        closeMonth(pool, month, { now: new Date("2026-12-01"), report }),
      );
      if (closed.invoices !== teams) throw new Error(`closed ${closed.invoices} of ${teams} teams`);
      rates.push((teams / (performance.now() - began)) * 1_000);
    }
    clearInterval(timer);
    const quarter = (index) => median(samples.slice((index * samples.length) / 4, ((index + 1) * samples.length) / 4));
    return { rate: median(rates), second: quarter(1), last: quarter(3) };
  } finally {
    await pool.end();
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Teams with three applications each, which use everything that has a price. */
async function fill(pool, teams) {
  await pool.query("INSERT INTO users (id, email, first_name, last_name) VALUES ($1, 'bench@example.com', 'B', 'B')", [
    randomUUID(),
  ]);
  await pool.query(
    `INSERT INTO teams (id, name, name_key, email)
      SELECT uuidv7(), 'Team ' || n, 'team ' || n, 'bench@example.com' FROM generate_series(1, $1) n`,
    [teams],
  );
  await pool.query(
    `INSERT INTO applications (id, team_id, name, description, icon, created_by_id)
      SELECT uuidv7(), t.id, 'Application ' || n, '', 'x.png', u.id FROM teams t, users u, generate_series(1, 3) n`,
  );
  await pool.query(
    `INSERT INTO usage_application_months (team_id, month, environment, metric, application_id, slot, quantity)
      SELECT a.team_id, m, 'production', k, a.id, s, 20000 + abs(hashtext(a.id::text)) % 100000
      FROM applications a, unnest($1::date[]) m, unnest('{api_requests,messages,call_minutes}'::metric[]) k, generate_series(0, 1) s`,
    [months],
  );
  await pool.query("VACUUM ANALYZE");
}
