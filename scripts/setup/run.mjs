import { existsSync } from "node:fs";
import { ensureBuilt } from "./build.mjs";
import { orFail } from "./fail.mjs";
import { ensureGenerated } from "./generate.mjs";
import { ensureInstalled } from "./install.mjs";
import { step } from "./progress.mjs";
import { root } from "./root.mjs";

/**
 * Sets up and runs the product in this process, until it is told to stop.
 * @param {{ dev: boolean }} options
 */
export async function run({ dev }) {
  process.chdir(root);
  if (existsSync(".env")) process.loadEnvFile(".env");
  // A name without a value, as .env files have them, is unset.
  const variables = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ""));
  await orFail("Debrief can't start", async () => {
    await ensureInstalled();
    await ensureGenerated();
    if (!dev) await ensureBuilt();
  });
  process.env.NODE_ENV = dev ? "development" : "production";
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  // The server is TypeScript: from here on imports are compiled as they are loaded.
  const { register } = await import("tsx/esm/api");
  register();
  const { main } = await import("../../lib/server/main.ts");
  await main({ dev, variables, step }, announce);
}

/** @param {[label: string, value: string][]} lines */
function announce(lines) {
  const seconds = (performance.now() / 1000).toFixed(1);
  const rows = lines.map(([label, value]) => `  ${label.padEnd(16)}${value}`);
  // In one write, so that who reads the output gets it whole.
  console.log(["", `Ready after ${seconds} s. Ctrl-C stops everything.`, "", ...rows, ""].join("\n"));
}
