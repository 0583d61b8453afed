import { execFile, spawn, type ChildProcess } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { chown, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";
import { findAccount, type Account } from "./account";
import { findBinaries } from "./binaries";
import { findHome, sharedFolder } from "./home";
import { stopOrphan } from "./orphan";
import { findSocketFolder } from "./socket";

export interface EmbeddedPostgres {
  /** For DATABASE_URL. */
  url: string;
  /** The same by a socket, where there can be one: a call costs PostgreSQL and us less than by TCP. */
  nearestUrl: string;
  /** Resolves with PostgreSQL's last words if it ends without having been told to, as when the disk is full. */
  died: Promise<string>;
  stop(): Promise<void>;
}

/**
 * Starts a PostgreSQL of our own on a free port of 127.0.0.1; its data is kept below DATA_DIR.
 * @param dataDir absolute path of DATA_DIR
 * @param password of its superuser, from the kept settings
 * @param other what is to be otherwise: the folder above `bin`, and settings of the server
 * @throws Error with PostgreSQL's own words if it does not start
 */
export async function startPostgres(
  dataDir: string,
  password: string,
  other: { binaries?: string; settings?: string[] } = {},
): Promise<EmbeddedPostgres> {
  const account = findAccount();
  const home = await findHome(account, dataDir);
  const binaries = other.binaries ?? (await findBinaries(account, sharedFolder));
  await stopOrphan(home);
  const isNew = !(await stat(join(home, "PG_VERSION")).catch(() => null));
  if (isNew) await initialise(binaries, home, account, password);
  const socketFolder = await findSocketFolder(home);
  const port = await freePort();
  const log = join(dataDir, "postgres.log");
  const settings = [`unix_socket_directories=${socketFolder ?? ""}`, ...(other.settings ?? [])];
  const child = launch(binaries, home, account, port, log, settings);
  const server = { host: "127.0.0.1", port, user: "postgres", password };
  try {
    await waitUntilReady(child, server, log);
    await ensureDatabase(server);
  } catch (error) {
    await stop(child);
    throw error;
  }
  const url = `postgresql://postgres:${password}@127.0.0.1:${port}/debrief`;
  let told = false;
  const died = new Promise<string>((resolve) => {
    child.once("exit", () => told || resolve(lastWords(log)));
  });
  return {
    url,
    nearestUrl: socketFolder ? `${url}?host=${encodeURIComponent(socketFolder)}` : url,
    died,
    stop() {
      told = true;
      return stop(child);
    },
  };
}

async function initialise(binaries: string, home: string, account: Account | null, password: string): Promise<void> {
  const passwordFile = `${home}.password`;
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (account) await chown(passwordFile, account.uid, account.gid);
  try {
    const flags = ["--username=postgres", "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C.UTF-8"];
    await promisify(execFile)(join(binaries, "bin", "initdb"), ["-D", home, ...flags, `--pwfile=${passwordFile}`], {
      ...account,
      cwd: home,
      // It takes the zone for its logs, and for clients that connect without asking for one, from here.
      env: { ...process.env, TZ: "UTC" },
    });
  } catch (error) {
    // Half a cluster would be taken for a whole one at the next start.
    await rm(home, { recursive: true, force: true });
    throw new Error(`The embedded PostgreSQL can't be set up: ${reason((error as { stderr?: string }).stderr ?? "")}`);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

function launch(
  binaries: string,
  home: string,
  account: Account | null,
  port: number,
  log: string,
  others: string[],
): ChildProcess {
  // The zones are for clusters that were made elsewhere, too.
  const settings = ["listen_addresses=127.0.0.1", "max_connections=100", "timezone=UTC", "log_timezone=UTC", ...others];
  const output = openSync(log, "a", 0o600);
  const flags = ["-D", home, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])];
  // In a process group of its own: Ctrl-C in the terminal is for us, and we stop it when the last request is done.
  const options = {
    ...account,
    cwd: home,
    detached: true,
    stdio: ["ignore", output, output] as ["ignore", number, number],
  };
  const child = spawn(join(binaries, "bin", "postgres"), flags, options);
  closeSync(output);
  return child;
}

async function waitUntilReady(child: ChildProcess, server: pg.ClientConfig, log: string): Promise<void> {
  let failure: Error | undefined;
  child.once("error", (error) => (failure = error));
  for (let waited = 0; waited < 60_000; waited += 50) {
    if (failure) throw failure;
    if (child.exitCode !== null) {
      throw new Error(`The embedded PostgreSQL does not start: ${await lastWords(log)}`);
    }
    const client = new pg.Client({ ...server, database: "postgres" });
    const up = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => undefined);
    if (up) return;
    await sleep(50);
  }
  throw new Error(`The embedded PostgreSQL did not start within a minute. See ${log}.`);
}

async function ensureDatabase(server: pg.ClientConfig): Promise<void> {
  const client = new pg.Client({ ...server, database: "postgres" });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = 'debrief'");
    if (rowCount === 0) await client.query("CREATE DATABASE debrief");
  } finally {
    await client.end();
  }
}

/** "Fast" shutdown: open connections are ended, nothing committed is lost. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGINT");
  await ended;
}

const lastWords = async (log: string): Promise<string> => reason(await readFile(log, "utf8").catch(() => ""));

/** @returns the line of PostgreSQL's output that says what is wrong */
function reason(output: string): string {
  const lines = output.trim().split("\n");
  const telling = lines.findLast((line) => /FATAL|PANIC|error:/.test(line)) ?? lines.at(-1) ?? "";
  return telling.replace(/^.*?(FATAL|PANIC|error):\s*/, "").trim() || "it gave no reason";
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => probe.once("listening", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
