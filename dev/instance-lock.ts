import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ConfigurationError } from "@/lib/env";

/**
 * Makes sure that one server at a time uses a DATA_DIR: two would stop each other's PostgreSQL.
 * @returns what gives it back
 * @throws ConfigurationError if another one has it
 */
export function lockDataDir(dataDir: string): () => void {
  const file = join(dataDir, "server.pid");
  if (existsSync(file)) {
    const pid = Number(readFileSync(file, "utf8"));
    if (pid !== process.pid && isOurs(pid)) {
      throw new ConfigurationError(
        `Debrief is already running on ${dataDir} (process ${pid}); stop it or set DATA_DIR`,
      );
    }
  }
  writeFileSync(file, String(process.pid));
  return () => rmSync(file, { force: true });
}

/** After `kill -9` the number may belong to anything: where the system tells, only a start script of ours counts. */
function isOurs(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const command = `/proc/${pid}/cmdline`;
  return existsSync(command) ? readFileSync(command, "utf8").includes("start.mjs") : true;
}
