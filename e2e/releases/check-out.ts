import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";

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
  const folder = resolve(".cache/releases", commit);
  if (!existsSync(folder)) {
    const partial = `${folder}.part`;
    rmSync(partial, { recursive: true, force: true });
    mkdirSync(partial, { recursive: true });
    execFileSync("git", ["archive", "--output", `${partial}.tar`, commit]);
    execFileSync("tar", ["--extract", "--file", `${partial}.tar`, "--directory", partial]);
    rmSync(`${partial}.tar`);
    renameSync(partial, folder);
  }
  execFileSync(process.execPath, [join(folder, "scripts/build.mjs")], { stdio: "inherit" });
  return folder;
}
