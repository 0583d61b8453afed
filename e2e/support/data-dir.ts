import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** Where all of them lie; the global set-up empties it. */
export const dataDirs = resolve(".test/data");

/** @returns an empty folder of a test's own, for DATA_DIR */
export function newDataDir(): string {
  mkdirSync(dataDirs, { recursive: true });
  return mkdtempSync(join(dataDirs, "debrief-"));
}

/** @returns the id of the embedded PostgreSQL's main process */
export function postmasterOf(dataDir: string): number {
  const [home] = homesOf(dataDir);
  return Number(readFileSync(join(home ?? "", "postmaster.pid"), "utf8").split("\n")[0]);
}

// Where PostgreSQL's account can't get to the folder, the database lies elsewhere, and a file says where.
function homesOf(dataDir: string): string[] {
  const pointer = join(dataDir, "postgres-home");
  return existsSync(pointer) ? [join(readFileSync(pointer, "utf8"), "data")] : [join(dataDir, "postgres")];
}

/** @returns the command lines of all processes that work on this folder */
export function processesOn(dataDir: string): string[] {
  const folders = [dataDir, ...homesOf(dataDir)];
  const all = execFileSync("ps", ["-e", "-o", "args="], { encoding: "utf8" }).split("\n");
  return all.filter((line) => folders.some((folder) => line.includes(folder)));
}
