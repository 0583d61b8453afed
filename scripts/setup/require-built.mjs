import { built } from "./build.mjs";
import { SetupError } from "./fail.mjs";
import { generated } from "./generate.mjs";
import { isInstalled } from "./install.mjs";

/**
 * A production run writes nothing into its folder and needs no network but its services: it runs what was built before.
 * @param {string} why this is a production run
 * @throws {SetupError} says what to run first
 */
export async function requireBuilt(why) {
  const nothing = `a production run (this is one, since ${why}; DEBRIEF_LOCAL=1 makes it a local one) doesn't install or build anything`;
  if (!(await isInstalled({ withoutDev: true })))
    throw new SetupError(`the packages in package-lock.json aren't installed, and ${nothing}: run npm ci first`);
  if (!(await generated()).fresh || !(await built()).fresh)
    throw new SetupError(`the portal isn't built from these files, and ${nothing}: run npm run build first`);
}
