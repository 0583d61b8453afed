// `npm run drill`: an installation on three machines, all of them on this one, and what can happen to it. docs/decisions/0096-the-drill.md.
// `npm run drill -- --only primary` has only those happen whose name has that in it.
import { parseArgs } from "node:util";
import { register } from "tsx/esm/api";
import { ensureBuilt } from "../../scripts/setup/build.mjs";
import { orFail } from "../../scripts/setup/fail.mjs";
import { root } from "../../scripts/setup/root.mjs";

process.chdir(root);
const { values } = parseArgs({ options: { only: { type: "string", default: "" } } });
register();
const { installPackages } = await import("./packages.ts");
const missing = installPackages(console.log);
if (missing) {
  console.log(`The drill is SKIPPED, and nothing is known of how this installation fails over: ${missing}`);
  process.exit(3);
}
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));
await orFail("Can't hold the drill", ensureBuilt);
const { drill } = await import("./drill.ts");
const { faultsOf, tell } = await import("./report.ts");
const results = await drill(values.only);
tell(results, ".test/drill.json");
const faults = results.flatMap((result) => faultsOf(result).map((fault) => `${result.name}: ${fault}`));
for (const fault of faults) console.log(fault);
console.log(faults.length === 0 ? "\nThe drill went well." : `\nThe drill has ${faults.length} faults.`);
process.exit(faults.length === 0 ? 0 : 1);
