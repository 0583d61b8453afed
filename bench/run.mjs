// `npm run bench`: measures what the product promises, each against a baseline in the same run. `-- verify usage` runs some of it,
// `-- --quick` all of it small: to see that it works, not to believe its figures.
import { readFile, writeFile } from "node:fs/promises";
import { register } from "tsx/esm/api";
import { root } from "../scripts/setup/root.mjs";

process.chdir(root);
register();
const benches = [
  "verify",
  "peers",
  "usage",
  "monitoring",
  "dashboard",
  "memory",
  "small",
  "logins",
  "closing",
  "paging",
  "outage",
  "scale",
  "start",
  "weight",
  "lighthouse",
];
const asked = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const unknown = asked.find((name) => !benches.includes(name));
if (unknown) {
  console.error(`There is no bench "${unknown}": take ${benches.join(", ")}.`);
  process.exit(1);
}
const quick = process.argv.includes("--quick");
const results = [];
for (const name of asked.length > 0 ? asked : benches) {
  const { bench } = await import(`./${name}.mjs`);
  for (const result of await bench({ quick })) {
    results.push({
      bench: name,
      ...result,
      holds: result.atMost ? result.ratio <= result.atMost : result.ratio >= result.atLeast,
    });
  }
}
console.table(
  results.map(({ what, product, baseline, unit, ratio, atLeast, atMost, holds }) => ({
    what,
    product: `${product} ${unit}`,
    baseline: `${baseline} ${unit}`,
    ratio: ratio.toFixed(2),
    asked: atMost ? `at most ${atMost}` : `at least ${atLeast}`,
    holds,
  })),
);
if (!quick) {
  const file = "bench/results/latest.json";
  const before = await readFile(file, "utf8").then(JSON.parse, () => []);
  const others = before.filter(({ what }) => !results.some((result) => result.what === what));
  const at = new Date().toISOString().slice(0, 10);
  const all = [...others, ...results.map((result) => ({ ...result, at, node: process.version }))];
  await writeFile(file, `${JSON.stringify(all, null, 2)}\n`);
}
process.exit(results.every(({ holds }) => holds) || quick ? 0 : 1);
