import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chownSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findAccount } from "@/dev/postgres/account";
import { freePort } from "./free-port";

const binary = ["pgbouncer", "/usr/sbin/pgbouncer"].find((name) => spawnSync(name, ["--version"]).status === 0);

/** Why tests behind a PgBouncer are left out; null where it is installed. */
export const withoutPgBouncer = binary ? null : "No pgbouncer is installed here: tests behind it are left out.";

export interface PgBouncer {
  /** The same database, through it. */
  url: string;
  stop(): Promise<void>;
}

/**
 * A PgBouncer as its package sets it up, in front of a PostgreSQL.
 * @param databaseUrl straight to PostgreSQL
 * @param settings its own, beside those it needs: by default in session mode, with up to 60 connections to PostgreSQL
 */
export async function startPgBouncer(databaseUrl: string, settings: Record<string, string> = {}): Promise<PgBouncer> {
  const all = { pool_mode: "session", default_pool_size: "60", query_wait_timeout: "3", ...settings };
  const { hostname, port, username, password } = new URL(databaseUrl);
  const listens = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "debrief-pgbouncer-"));
  const users = join(folder, "users.txt");
  const config = join(folder, "pgbouncer.ini");
  writeFileSync(users, `"${username}" "${password}"\n`);
  writeFileSync(
    config,
    [
      "[databases]",
      `* = host=${hostname} port=${port}`,
      "[pgbouncer]",
      "listen_addr = 127.0.0.1",
      `listen_port = ${listens}`,
      "unix_socket_dir =",
      "auth_type = scram-sha-256",
      `auth_file = ${users}`,
      ...Object.entries(all).map(([name, value]) => `${name} = ${value}`),
      "",
    ].join("\n"),
  );
  // As PostgreSQL, it refuses to run as root.
  const account = findAccount();
  if (account) for (const path of [folder, users, config]) chownSync(path, account.uid, account.gid);
  const child = spawn(binary ?? "pgbouncer", [config], {
    ...account,
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
  });
  await untilItListens(child);
  const through = new URL(databaseUrl);
  through.port = String(listens);
  return {
    url: through.href,
    async stop() {
      if (child.exitCode === null && child.signalCode === null) {
        const exited = once(child, "exit");
        child.kill("SIGTERM");
        await exited;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function untilItListens(child: ChildProcess): Promise<void> {
  let said = "";
  await new Promise<void>((resolve, reject) => {
    child.stderr?.on("data", (chunk) => {
      said += chunk;
      if (/process up/.test(said)) resolve();
    });
    child.once("exit", () => reject(new Error(`pgbouncer did not start:\n${said}`)));
  });
}
