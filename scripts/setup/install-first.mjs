import { utimes } from "node:fs/promises";
import { whyProduction } from "../../lib/server/run-kind.js";
import { orFail } from "./fail.mjs";
import { ensureInstalled } from "./install.mjs";
import { root } from "./root.mjs";
import { readVariables } from "./variables.mjs";

/** Installs the packages before anything runs on the Node that they bring; not in a production run, whose start says that they are missing. */
export async function installFirst() {
  process.chdir(root);
  if (whyProduction(readVariables())) return;
  await orFail("Can't install the packages", async () => {
    await ensureInstalled();
    // They are those of the lock file: scripts/run.sh need not ask again until that changes.
    await utimes("node_modules/.package-lock.json", new Date(), new Date());
  });
}
