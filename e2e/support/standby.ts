import { execFileSync } from "node:child_process";
import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { startPostgres, type EmbeddedPostgres } from "@/dev/postgres/start";
import { newDataDir } from "./data-dir";
import { copyPrepared } from "./prepared-postgres";

export interface Standby extends EmbeddedPostgres {
  dataDir: string;
  /** @returns all statements that it has been asked so far */
  statements(): string[];
}

/**
 * Starts a standby that streams from a prepared PostgreSQL, whose copy it is.
 * @param primaryUrl of one that has only just been started
 */
export async function startStandby(primaryUrl: string): Promise<Standby> {
  const dataDir = newDataDir();
  const home = await copyPrepared(dataDir);
  const { port, username, password } = new URL(primaryUrl);
  const settings = [
    `primary_conninfo = 'host=127.0.0.1 port=${port} user=${username} password=${password}'`,
    "wal_retrieve_retry_interval = '200ms'",
    "log_statement = 'all'",
  ];
  appendFileSync(join(home, "postgresql.auto.conf"), `${settings.join("\n")}\n`);
  // A copy belongs to whoever PostgreSQL runs as; it doesn't matter what is in it.
  execFileSync("cp", ["-a", join(home, "PG_VERSION"), join(home, "standby.signal")]);
  const postgres = await startPostgres(dataDir, password);
  return {
    ...postgres,
    dataDir,
    statements: () =>
      readFileSync(join(dataDir, "postgres.log"), "utf8")
        .split(/\n(?=\d{4}-\d\d-\d\d )/)
        .flatMap((line) => /LOG: {2}(?:execute [^:]*|statement): ([\s\S]*)/.exec(line)?.[1] ?? []),
  };
}
