import { spawn } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { SetupError } from "./fail.mjs";
import { root } from "./root.mjs";

/** Where the output of what failed is kept. */
const logFolder = join(root, ".cache");

/**
 * Runs a command quietly.
 * @param {string} name for the log file
 * @param {string[]} command
 * @param {{ env?: Record<string, string>, onLine?: (line: string) => void }} [options]
 * @throws {SetupError} with the telling line of its output
 */
export async function quietly(name, [file, ...args], { env = {}, onLine } = {}) {
  const child = spawn(file, args, { cwd: root, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  const take = (chunk) => {
    output += chunk;
    for (const line of String(chunk).split("\n")) onLine?.(line);
  };
  child.stdout.on("data", take);
  child.stderr.on("data", take);
  const code = await new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
  if (code === 0) return;
  if (/ENOSPC|no space left/i.test(output)) throw new SetupError("ENOSPC: no space left");
  const log = join(logFolder, `${name}.log`);
  await mkdir(logFolder, { recursive: true });
  await writeFile(log, output);
  throw new SetupError(`${telling(output)} (all of it: ${relative(root, log)})`);
}

const telling = (output) => {
  const lines = output.split("\n").map((line) => line.trim());
  return (
    lines.find((line) => /error/i.test(line) && !/^npm error code/.test(line)) ?? lines.findLast(Boolean) ?? "it failed"
  );
};
