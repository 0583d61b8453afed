// `npm start`: sets up what is missing and runs the product.
import "./setup/require-node.mjs";

import("./setup/run.mjs").then((module) => module.run({ dev: process.argv.includes("--dev") }));
