import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { quietly } from "./command.mjs";
import { npm } from "./programs.mjs";
import { step } from "./progress.mjs";
import { root } from "./root.mjs";

/** Installs the packages of the lock file, unless they are there. */
export async function ensureInstalled() {
  if (await isInstalled()) return;
  await step("Installing packages", async (report) => {
    const wanted = await packagesIn("package-lock.json");
    const total = Object.keys(wanted).filter((path) => !wanted[path].optional).length;
    const timer = setInterval(async () => report((await countInstalled()) / total), 500);
    try {
      await quietly("install", [...npm(), "ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund"]);
    } finally {
      clearInterval(timer);
    }
  });
  await leaveUnusable();
}

/** Says that the Node that our packages bring couldn't be had, so that it's not installed anew at each start. It goes with the packages. */
const withoutOurs = "node_modules/.without-our-node";

/** What every script of ours would run on, if it can't run here (it needs glibc, for one), or npm could not fetch it: then it's the machine's. */
async function leaveUnusable() {
  const ours = join(root, "node_modules/.bin/node");
  if (existsSync(ours) && spawnSync(ours, ["--version"]).status === 0) return;
  await rm(ours, { force: true });
  await writeFile(join(root, withoutOurs), "");
}

/**
 * npm writes down what it has installed; optional packages may be missing, being for other platforms.
 * @param {{ withoutDev?: boolean }} [options] whether those will do that a production run needs
 * @returns {Promise<boolean>} whether the packages of the lock file are there
 */
export async function isInstalled({ withoutDev = false } = {}) {
  const note = "node_modules/.package-lock.json";
  if (!existsSync(join(root, note))) return false;
  const [wanted, installed] = [await packagesIn("package-lock.json"), await packagesIn(note)];
  return Object.entries(wanted).every(
    ([path, { version, optional, extraneous, dev, devOptional }]) =>
      path === "" ||
      (optional && (withoutDev || !isOurNode(path))) ||
      extraneous ||
      (withoutDev && (dev || devOptional)) ||
      installed[path]?.version === version,
  );
}

/** Of the optional packages, the one that is made for this machine, as the others are not. */
const isOurNode = (path) =>
  path === `node_modules/node-${process.platform}-${process.arch}` && !existsSync(join(root, withoutOurs));

const packagesIn = async (file) => JSON.parse(await readFile(join(root, file), "utf8")).packages;

async function countInstalled() {
  const folder = join(root, "node_modules");
  const names = await readdir(folder).catch(() => []);
  const scopes = names.filter((name) => name.startsWith("@"));
  const scoped = await Promise.all(scopes.map((scope) => readdir(join(folder, scope)).catch(() => [])));
  return names.length - scopes.length + scoped.flat().length;
}
