import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";

/**
 * Stops a PostgreSQL that outlived us (after `kill -9`), so that its data folder can be used again.
 * @param home the cluster's folder
 */
export async function stopOrphan(home: string): Promise<void> {
  const pid = Number((await readFile(join(home, "postmaster.pid"), "utf8").catch(() => "")).split("\n")[0]);
  // The number may belong to something else by now: only a process that names this very folder is ours.
  if (!pid || !(await commandOf(pid)).includes(home)) return;
  for (const signal of ["SIGINT", "SIGQUIT"] as const) {
    process.kill(pid, signal);
    for (let waited = 0; waited < 10_000; waited += 50) {
      if ((await commandOf(pid)) === "") return;
      await sleep(50);
    }
  }
}

const commandOf = (pid: number): Promise<string> =>
  promisify(execFile)("ps", ["-o", "args=", "-p", String(pid)]).then(
    ({ stdout }) => stdout,
    () => "",
  );
