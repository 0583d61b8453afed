import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** @returns whether this clone has that commit: one that was made with `--depth` may not */
export function hasCommit(commit: string): boolean {
  try {
    execFileSync("git", ["cat-file", "-e", `${commit}^{commit}`], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/**
 * Another release, installed and built as it says itself. Takes minutes, once.
 * @param commit its whole hash
 * @returns the folder that it is in
 */
export function checkOut(commit: string): string {
  // Not within this one: Next would take it for a part of it, and draw the pages of both.
  const folder = join(tmpdir(), "debrief-releases", commit);
  if (!existsSync(folder)) {
    const partial = `${folder}.part`;
    rmSync(partial, { recursive: true, force: true });
    mkdirSync(partial, { recursive: true });
    execFileSync("git", ["archive", "--output", `${partial}.tar`, commit]);
    execFileSync("tar", ["--extract", "--file", `${partial}.tar`, "--directory", partial]);
    rmSync(`${partial}.tar`);
    renameSync(partial, folder);
  }
  execFileSync(process.execPath, ["scripts/build.mjs"], { cwd: folder, stdio: "inherit" });
  return folder;
}
