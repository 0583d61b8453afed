// `npm test`: sets up what is missing, then checks, and tests the running product. `--thorough` runs the tests that this leaves out, and
// `--full` all of them with more repetitions, and the API once more elsewhere in the world, and behind PgBouncer, and the drill.
import { spawn } from "node:child_process";
import { mkdir, readFile, rm } from "node:fs/promises";
import { ensureBuilt } from "./setup/build.mjs";
import { check } from "./setup/check.mjs";
import { circumstances } from "./setup/circumstances.mjs";
import { orFail } from "./setup/fail.mjs";
import { ensureGenerated } from "./setup/generate.mjs";
import { ensureInstalled } from "./setup/install.mjs";
import { programs } from "./setup/programs.mjs";
import { root } from "./setup/root.mjs";

process.chdir(root);
const full = process.argv.includes("--full");
const thorough = process.argv.includes("--thorough");
const results = { unit: ".test/unit.json", product: ".test/results.json" };

await orFail("Can't test", async () => {
  await ensureInstalled();
  await ensureGenerated();
  await mkdir(".test", { recursive: true });
  await rm(results.unit, { force: true });
});
process.env.UNIT_RESULTS = results.unit;
process.env.FUZZ = "1";
// The unit tests repeat more often, too.
if (full) process.env.FULL = "1";
const checked = thorough || (await check());
await orFail("Can't test", ensureBuilt);
const runs = [await playwright([], full ? { FULL: "1" } : thorough ? { THOROUGH: "1" } : {}, results.product)];
for (const { name, env, missing } of full ? circumstances : []) {
  console.log(`\nThe API ${name}: ${missing ?? ""}`);
  if (!missing) runs.push(await playwright(["--project=api"], env, `.test/results-${runs.length}.json`));
}

const drilled = full ? await drill() : "passed";

const unit = (report) => [report.numPassedTests, report.numFailedTests];
const all = [
  ...(thorough ? [] : [await numbers(results.unit, unit)]),
  ...(await Promise.all(runs.map(({ file }) => numbers(file, countOf)))),
];
const sum = (which) => all.reduce((total, counts) => total + counts[which], 0);
console.log(`\n${sum(0)} passed, ${sum(1)} failed`);
if (!checked) console.log("npm run check doesn't pass: see above.");
if (drilled !== "passed") console.log(`The drill of failovers (npm run drill) was ${drilled}: see above.`);
process.exit(checked && drilled !== "failed" && runs.every(({ passed }) => passed) ? 0 : 1);

function countOf({ stats }) {
  return [stats.expected, stats.unexpected + stats.flaky];
}

/** What can happen to three machines. @returns {Promise<"passed" | "failed" | "skipped">} the last where its packages can't be had */
async function drill() {
  const child = spawn(process.execPath, ["e2e/cluster/run.mjs"], { stdio: "inherit" });
  const code = await new Promise((resolve) => child.once("close", resolve));
  return code === 0 ? "passed" : code === 3 ? "skipped" : "failed";
}

/** @returns {Promise<{ passed: boolean, file: string }>} and where its report is */
async function playwright(args, more, file) {
  await rm(file, { force: true });
  const env = { ...process.env, E2E_RESULTS: file, ...more };
  const [program, ...first] = programs.playwright;
  const child = spawn(program, [...first, "test", ...args], { env, stdio: "inherit" });
  return { passed: (await new Promise((resolve) => child.once("close", resolve))) === 0, file };
}

/** What a report counts; a run that wrote none has failed. */
async function numbers(file, count) {
  try {
    return count(JSON.parse(await readFile(file, "utf8")));
  } catch {
    return [0, 1];
  }
}
