import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { findAccount } from "@/dev/postgres/account";
import { findHome } from "@/dev/postgres/home";
import { startPostgres, type EmbeddedPostgres } from "@/dev/postgres/start";
import { connectClient } from "@/lib/connections";
import { newDataDir } from "./data-dir";
import { launch } from "./product";

const template = resolve(".test/template");
const password = "password";

/** Makes the cluster that others are copied from, with a database that is up to date and empty. For the global set-up. */
export async function preparePostgres(): Promise<void> {
  rmSync(template, { recursive: true, force: true });
  mkdirSync(template, { recursive: true });
  const postgres = await startPostgres(template, password);
  const { process: migration, output } = launch({ DATABASE_URL: postgres.url }, [
    process.execPath,
    "scripts/migrate.mjs",
  ]);
  const code = await new Promise((ended) => migration.once("close", ended));
  await withoutSyncs(postgres.url);
  await postgres.stop();
  if (code !== 0) throw new Error(`The database for the tests can't be made:\n${output()}`);
}

/** What PostgreSQL has written survives the end of its process, which tests cause, but no longer a loss of power, which they don't. */
async function withoutSyncs(url: string): Promise<void> {
  const client = await connectClient({ connectionString: url });
  for (const setting of ["fsync", "full_page_writes"]) await client.query(`ALTER SYSTEM SET ${setting} = off`);
  await client.end();
}

/**
 * Copies that cluster: to set one up and migrate it takes five seconds of a processor, to copy one a tenth of one.
 * @param dataDir an empty folder
 * @returns where it lies
 */
export async function copyPrepared(dataDir: string): Promise<string> {
  if (!existsSync(template)) throw new Error("preparePostgres comes first");
  const account = findAccount();
  const [from, to] = [await findHome(account, template), await findHome(account, dataDir)];
  execFileSync("cp", ["-a", `${from}/.`, to]);
  return to;
}

/**
 * Starts a PostgreSQL of a test's own, with a database that is up to date and empty.
 * @param dataDir an empty folder
 * @param settings of the server, as `name=value`
 */
export async function startPrepared(dataDir = newDataDir(), settings: string[] = []): Promise<EmbeddedPostgres> {
  const home = await copyPrepared(dataDir);
  const postgres = await startPostgres(dataDir, password, { settings });
  return {
    ...postgres,
    async stop() {
      await postgres.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
