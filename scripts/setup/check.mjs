import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { performance } from "node:perf_hooks";
import { step } from "./progress.mjs";
import { root } from "./root.mjs";

const npx = ["npx", "--no-install"];

/** Those that take longest come first. */
const checks = [
  ["Unit tests", [...npx, "vitest", "run"]],
  ["Who uses whom", [...npx, "eslint", "--max-warnings=0", "."]],
  // TypeScript 7 has no interface for programs yet, which the linter and others need: they use the one before.
  ["Types", [process.execPath, "node_modules/typescript-native/bin/tsc", "--noEmit"]],
  ["Dead code", [...npx, "knip", "--no-progress", "--no-config-hints"]],
  ["Lint", [...npx, "oxlint", "--ignore-pattern=scripts/fixtures"]],
  ["Format", [...npx, "oxfmt", "--check", "."]],
];

/** Runs all checks, as many at once as there are cores, and shows the output of those that fail. @returns {Promise<boolean>} whether all passed */
export async function check() {
  // Not before packages are installed.
  const { default: pLimit } = await import("p-limit");
  const inTurn = pLimit(availableParallelism());
  let done = 0;
  const results = await step("Checking format, types, lint, dead code and units", (report) =>
    Promise.all(
      checks.map(([title, command]) =>
        inTurn(async () => {
          const result = { title, ...(await run(command)) };
          report(++done / checks.length);
          return result;
        }),
      ),
    ),
  );
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
