import { readFileSync } from "node:fs";
import { stat } from "node:fs/promises";
import { dirname } from "node:path";

/** The operating system's account that PostgreSQL runs under. */
export interface Account {
  uid: number;
  gid: number;
}

/**
 * PostgreSQL refuses to run as root. Where we are root, it runs under an account that is there already; none is created.
 * @returns null where we are not root and PostgreSQL simply runs as we do
 */
export function findAccount(): Account | null {
  if (process.getuid?.() !== 0) return null;
  const lines = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const found = ["postgres", "nobody"].map((name) => lines.find((line) => line[0] === name)).find(Boolean);
  if (!found) throw new Error("PostgreSQL can't run as root, and there is no other account it could use.");
  return { uid: Number(found[2]), gid: Number(found[3]) };
}

/** @returns whether that account can get to this path: every folder above it must let it through */
export async function canReach(account: Account, path: string): Promise<boolean> {
  for (let folder = path; ; folder = dirname(folder)) {
    const { mode, uid, gid } = await stat(folder);
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}
