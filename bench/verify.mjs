import { spawn } from "node:child_process";
import autocannon from "autocannon";
import { insertTeam, median, step, withProduct } from "./support.mjs";

/** POST /creds/verify among a million credentials, against a bare Node server that runs the one indexed query. */
export function bench({ quick }) {
  const rows = quick ? 20_000 : 1_000_000;
  const [rounds, seconds] = quick ? [1, 2] : [5, 5];
  return withProduct(async ({ url, serviceKey, databaseUrl, pool }) => {
    const { credentials } = await insertTeam(pool, 1_000);
    await step(`Adding ${rows} credentials`, () => addOthers(pool, rows));
    const bare = await startBare(databaseUrl);
    try {
      const load = (at, path) => shoot(at, path, credentials, serviceKey, seconds);
      const rates = { product: [], baseline: [] };
      await step("Verifying", async (report) => {
        for (let round = 0; round < rounds; round++) {
          rates.baseline.push(await load(bare.url, "/"));
          rates.product.push(await load(url, "/api/creds/verify"));
          report((round + 1) / rounds);
        }
      });
      const [product, baseline] = [median(rates.product), median(rates.baseline)];
      return [
        {
          what: `verify, ${rows} credentials`,
          product,
          baseline,
          unit: "calls/s",
          ratio: product / baseline,
          atLeast: 0.5,
        },
      ];
    } finally {
      bare.stop();
    }
  });
}

async function addOthers(pool, rows) {
  await pool.query(
    `INSERT INTO credentials (id, team_id, application_id, environment, label, client_id, created_by_id)
      SELECT gen_random_uuid(), a.team_id, a.id, 'production', 'x', 'production_' || md5(n::text), a.created_by_id
      FROM (SELECT * FROM applications LIMIT 1) a, generate_series(1, $1::int) n`,
    [rows],
  );
  await pool.query(
    `INSERT INTO credential_secrets (id, credential_id, secret_hash, hint)
      SELECT gen_random_uuid(), id, sha256(id::text::bytea), 'abcd' FROM credentials
      WHERE NOT EXISTS (SELECT 1 FROM credential_secrets s WHERE s.credential_id = credentials.id)`,
  );
  await pool.query("VACUUM ANALYZE credentials, credential_secrets");
}

async function startBare(databaseUrl) {
  const child = spawn(process.execPath, ["bench/bare-verify.mjs"], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const port = await new Promise((resolve) => child.stdout.once("data", (line) => resolve(Number(line))));
  return { url: `http://localhost:${port}`, stop: () => child.kill() };
}

/** @returns good answers a second, over 16 connections */
async function shoot(url, path, credentials, serviceKey, seconds) {
  const requests = credentials.slice(0, 500).map(({ client_id, client_secret }) => ({
    method: "POST",
    path,
    headers: { authorization: `Bearer ${serviceKey}`, "content-type": "application/json" },
    body: JSON.stringify({ client_id, client_secret }),
  }));
  const result = await autocannon({ url, connections: 16, duration: seconds, requests });
  if (result.non2xx + result.errors > 0) throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed`);
  return Math.round(result.requests.average);
}
