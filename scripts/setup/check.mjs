import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { performance } from "node:perf_hooks";
import { step } from "./progress.mjs";
import { root } from "./root.mjs";

/** By its path: npx takes half a second to find it. */
const bin = (name) => `node_modules/.bin/${name}`;

const cache = ["--cache", "--cache-strategy=content", "--cache-location=.cache/eslint"];

/** They use all cores by themselves, and beside anything else take longer than one after the other. */
const units = ["Unit tests", [bin("vitest"), "run"]];

/** Those that take longest come first. */
const others = [
  ["Who uses whom", [bin("eslint"), "--max-warnings=0", ...cache, "."]],
  ["Dead code", [bin("knip"), "--no-progress", "--no-config-hints", "--cache", "--cache-location=.cache/knip"]],
  // TypeScript 7 has no interface for programs yet, which the linter and others need: they use the one before.
  ["Types", [process.execPath, "node_modules/typescript-native/bin/tsc", "--noEmit"]],
  ["Lint", [bin("oxlint"), "--ignore-pattern=scripts/fixtures"]],
  ["Format", [bin("oxfmt"), "--check", "."]],
];

/** Runs all checks, and shows the output of those that fail. @returns {Promise<boolean>} whether all passed */
export async function check() {
  // Not before packages are installed.
  const { default: pLimit } = await import("p-limit");
  const inTurn = pLimit(availableParallelism());
  let done = 0;
  const results = await step("Checking format, types, lint, dead code and units", async (report) => {
    const check = async ([title, command]) => {
      const result = { title, ...(await run(command)) };
      report(++done / (others.length + 1));
      return result;
    };
    return [...(await Promise.all(others.map((one) => inTurn(() => check(one))))), await check(units)];
  });
  for (const { title, seconds, ok, output } of results) {
    if (ok) console.error(`${title}: passed in ${seconds} s`);
    else console.error(`${title} failed:\n${output}`);
  }
  return results.every(({ ok }) => ok);
}

async function run([command, ...args]) {
  const began = performance.now();
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, FORCE_COLOR: process.stderr.isTTY ? "1" : "0" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  const code = await new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
  return { ok: code === 0, output, seconds: ((performance.now() - began) / 1000).toFixed(1) };
}
