import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** @returns an empty folder of a test's own, for DATA_DIR */
export const newDataDir = (): string => mkdtempSync(join(tmpdir(), "debrief-test-"));

/** @returns the command lines of all processes that work on this folder */
export function processesOn(dataDir: string): string[] {
  const all = execFileSync("ps", ["-e", "-o", "args="], { encoding: "utf8" });
  return all.split("\n").filter((line) => line.includes(dataDir) && !line.includes("ps -e"));
}
