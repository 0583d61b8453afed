// `npm test`: sets up what is missing, then checks, and tests the running product. `-- --full` adds what takes longer.
import { spawn } from "node:child_process";
import { mkdir, readFile, rm } from "node:fs/promises";
import { ensureBuilt } from "./setup/build.mjs";
import { check } from "./setup/check.mjs";
import { orFail } from "./setup/fail.mjs";
import { ensureGenerated } from "./setup/generate.mjs";
import { ensureInstalled } from "./setup/install.mjs";
import { root } from "./setup/root.mjs";

process.chdir(root);
const full = process.argv.includes("--full");
const results = { unit: ".test/unit.json", product: ".test/results.json" };

await orFail("Can't test", async () => {
  await ensureInstalled();
  await ensureGenerated();
  await mkdir(".test", { recursive: true });
  for (const file of Object.values(results)) await rm(file, { force: true });
});
process.env.UNIT_RESULTS = results.unit;
const checked = await check();
await orFail("Can't test", ensureBuilt);
const tested = await playwright();

const unit = await numbers(results.unit, (report) => [report.numPassedTests, report.numFailedTests]);
const product = await numbers(results.product, ({ stats }) => [stats.expected, stats.unexpected + stats.flaky]);
console.log(`\n${unit[0] + product[0]} passed, ${unit[1] + product[1]} failed`);
if (!checked) console.log("npm run check does not pass: see above.");
process.exit(checked && tested ? 0 : 1);

async function playwright() {
  const env = { ...process.env, ...(full ? { FULL: "1" } : {}) };
  const child = spawn("npx", ["--no-install", "playwright", "test"], { env, stdio: "inherit" });
  return (await new Promise((resolve) => child.once("close", resolve))) === 0;
}

/** What a report counts; a run that wrote none has failed. */
async function numbers(file, count) {
  try {
    return count(JSON.parse(await readFile(file, "utf8")));
  } catch {
    return [0, 1];
  }
}
