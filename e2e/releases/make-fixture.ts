import { execFile, execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { startPostgres } from "@/dev/postgres/start";
import { createPool } from "@/lib/connections";
import { freePort } from "../support/free-port";
import { startProduct, type Product } from "../support/product";
import { Caller } from "./caller";
import { checkOut } from "./check-out";
import { dump, statementsIn, statementSettings } from "./dump";
import { fixtures } from "./fixtures";
import { interrupt } from "./interrupt";
import type { Known } from "./known";
import { seed, type Running } from "./seed";
import { unusedColumns } from "./unused-columns";

interface Release {
  commit: string;
  /** How the fixture is called. */
  name: string;
  /** Folder above the `bin` of a PostgreSQL with `pg_dump`. */
  server: string;
}

/**
 * Runs a release on an empty database, has it do what its callers and its owners ask of it, ends it in the middle of its work, and keeps
 * what it leaves.
 * @returns the fixture's folder
 */
export async function makeFixture({ commit, name, server }: Release): Promise<string> {
  const release = checkOut(commit);
  const dataDir = mkdtempSync(join(tmpdir(), "debrief-release-"));
  const postgres = await startPostgres(dataDir, "password", { binaries: server, settings: statementSettings });
  const pool = createPool({ connectionString: postgres.url, max: 2 });
  const secret = () => randomBytes(32).toString("base64url");
  const settings = { AUTH_SECRET: secret(), SERVICE_KEY: secret() };
  const OPERATOR_KEY = secret();
  const PORT = String(await freePort());
  const start = (more: Record<string, string> = {}): Promise<Product> => {
    const variables = {
      ...settings,
      OPERATOR_KEY,
      PORT,
      DATA_DIR: dataDir,
      DATABASE_URL: postgres.url,
      RATE_LIMITS: "off",
    };
    return startProduct({ ...variables, ...more }, [process.execPath, join(release, "scripts/start.mjs")]);
  };
  let product = await start();
  try {
    const running: Running = {
      caller: await Caller.at(`http://localhost:${PORT}`),
      pool,
      // Until 27 November 2026 it was announced in other words.
      mailboxUrl: product.mailboxUrl || (/Mail lands at\s+(\S+)/.exec(product.output())?.[1] ?? ""),
      serviceKey: settings.SERVICE_KEY,
      operatorKey: OPERATOR_KEY,
      async close(month) {
        const command = [join(release, "scripts/billing-close.mjs"), "--month", month];
        await promisify(execFile)(process.execPath, command, { env: { ...process.env, DATABASE_URL: postgres.url } });
      },
    };
    const seeded = await seed(running);
    await product.stop();
    // Nobody takes mails now, nor charges: so both wait.
    const nobody = await freePort();
    product = await start({
      SMTP_URL: `smtp://127.0.0.1:${nobody}`,
      STRIPE_SECRET_KEY: "sk_test_local",
      STRIPE_WEBHOOK_SECRET: "whsec_local",
      STRIPE_API_BASE: `http://127.0.0.1:${nobody}`,
    });
    const interrupted = await interrupt(running, seeded);
    await product.stop("SIGKILL");
    const { rows } = await pool.query<{ name: string; checksum: string }>(
      "SELECT migration_name AS name, checksum FROM _prisma_migrations ORDER BY 1",
    );
    const known: Known = {
      name,
      commit,
      takenAt: new Date().toISOString(),
      migrations: Object.fromEntries(rows.map((row) => [row.name, row.checksum])),
      unused: unusedColumns(join(release, "prisma/models")),
      settings,
      ...seeded,
      ...interrupted,
    };
    const folder = join(fixtures, `${stampOf(commit)}_${name}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "known.json"), `${JSON.stringify(known, null, 2)}\n`);
    const sql = `${header(known)}\n${await dump(server, postgres.url)}`;
    writeFileSync(join(folder, "database.sql.gz"), gzipSync(sql, { level: 9 }));
    const statements = statementsIn(join(dataDir, "postgres.log"));
    writeFileSync(join(folder, "statements.json.gz"), gzipSync(JSON.stringify(statements, null, 1), { level: 9 }));
    return folder;
  } finally {
    await product.stop("SIGKILL");
    await pool.end();
    await postgres.stop();
    rmSync(resolve(dataDir), { recursive: true, force: true });
  }
}

/** When it was committed, as the names of migrations have it. */
const stampOf = (commit: string): string =>
  execFileSync("git", ["log", "-1", "--format=%cd", "--date=format-local:%Y%m%d%H%M%S", commit], {
    encoding: "utf8",
    env: { ...process.env, TZ: "UTC" },
  }).trim();

const header = ({ name, commit, takenAt }: Known) =>
  `-- A database of release ${name} (commit ${commit}), taken at ${takenAt}. It was filled by that release itself, which was asked for it
-- over its API, but for what was used in the month before: events are only taken for 35 days. Then the release was killed at work.
-- All secrets in here were made for this, by a server that is gone.
`;
