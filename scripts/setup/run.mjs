import { existsSync } from "node:fs";
import { whyProduction } from "../../lib/server/run-kind.js";
import { ensureBuilt } from "./build.mjs";
import { serverBundle } from "./bundle-server.mjs";
import { orFail, SetupError } from "./fail.mjs";
import { ensureGenerated } from "./generate.mjs";
import { ensureInstalled } from "./install.mjs";
import { step } from "./progress.mjs";
import { requireBuilt } from "./require-built.mjs";
import { root } from "./root.mjs";
import { readVariables } from "./variables.mjs";

/**
 * Sets up and runs the product in this process, until it is told to stop.
 * @param {{ dev: boolean }} options
 */
export async function run({ dev }) {
  process.chdir(root);
  const variables = readVariables();
  await orFail("Debrief can't start", async () => {
    refuseOtherEnvFiles(dev ? "development" : "production");
    const why = whyProduction(variables);
    if (why && !dev) return requireBuilt(why);
    await ensureInstalled();
    await ensureGenerated();
    if (!dev) await ensureBuilt();
  });
  process.env.NODE_ENV = dev ? "development" : "production";
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  let main;
  await orFail("Debrief can't start", async () => {
    if (dev) (await import("tsx/esm/api")).register();
    // So that the log names our files and lines, not those of the bundle.
    else process.setSourceMapsEnabled(true);
    ({ main } = await serverModule(dev, "lib/server", "main"));
  });
  /** Loaded by a local run only. */
  const startStandIns = async (...args) => (await serverModule(dev, "dev", "stand-ins")).startStandIns(...args);
  await main({ dev, variables, startStandIns, step }, announce);
}

/** What was built; while it is worked on, the source itself. */
const serverModule = (dev, folder, name) =>
  import(dev ? `../../${folder}/${name}.ts` : `../../${serverBundle}/${name}.mjs`);

/** Next reads these by itself and fills in what is unset, after the settings were checked: a run would be half of each. */
function refuseOtherEnvFiles(mode) {
  const found = [".env.local", `.env.${mode}`, `.env.${mode}.local`].find((file) => existsSync(file));
  if (found)
    throw new SetupError(`settings are read from the environment and .env, not from ${found}: move them there`);
}

/** @param {[label: string, value: string][]} lines */
function announce(lines) {
  const seconds = (performance.now() / 1000).toFixed(1);
  const rows = lines.map(([label, value]) => `  ${label.padEnd(16)}${value}`);
  // In one write, so that readers of the output get it whole. Not by the console, which is the log's by now.
  process.stdout.write(["", `Ready after ${seconds} s. Ctrl-C stops everything.`, "", ...rows, "", ""].join("\n"));
}
