import { readFileSync } from "node:fs";
import { execFileSync } from "node:child_process";

/** @returns the ids of a process and all it has started */
export function familyOf(pid: number): number[] {
  const rows = execFileSync("ps", ["-e", "-o", "pid=,ppid="], { encoding: "utf8" })
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number));
  const found = [pid];
  for (let at = 0; at < found.length; at++) {
    for (const [child = 0, parent] of rows) if (parent === found[at] && !found.includes(child)) found.push(child);
  }
  return found;
}

/** Stops the clock of a process and of all it has started, as a machine that hangs does. @returns what lets them go on */
export const freeze = (pid: number): (() => void) => freezeAll(familyOf(pid));

/** The same for any processes. */
export function freezeAll(pids: readonly number[]): () => void {
  const frozen = pids.filter(exists);
  for (const one of frozen) process.kill(one, "SIGSTOP");
  return () => {
    for (const one of frozen) if (exists(one)) process.kill(one, "SIGCONT");
  };
}

function exists(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8").length > 0;
  } catch {
    return false;
  }
}
