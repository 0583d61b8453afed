// `node scripts/install.mjs`: installs the packages, unless they are there; for scripts/run.sh.
import "./setup/require-node.mjs";

import("./setup/install-first.mjs").then((module) => module.installFirst());
