import { spawn } from "node:child_process";
import { step } from "./progress.mjs";
import { root } from "./root.mjs";

const checks = [
  ["Format", ["prettier", "--check", "--log-level=warn", "."]],
  ["Lint", ["eslint", "--max-warnings=0", "."]],
  ["Types", ["tsc", "--noEmit"]],
  ["Dead code", ["knip", "--no-progress", "--no-config-hints"]],
  ["Unit tests", ["vitest", "run"]],
];

/** Runs all checks and shows the output of those that fail. @returns {Promise<boolean>} whether all passed */
export async function check() {
  let passed = true;
  for (const [title, command] of checks) {
    const { ok, output } = await step(title, () => run(command));
    if (ok) continue;
    passed = false;
    console.error(`${title} failed:\n${output}`);
  }
  return passed;
}

async function run([command, ...args]) {
  const child = spawn("npx", ["--no-install", command, ...args], {
    cwd: root,
    env: { ...process.env, FORCE_COLOR: process.stderr.isTTY ? "1" : "0" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  const code = await new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
  return { ok: code === 0, output };
}
