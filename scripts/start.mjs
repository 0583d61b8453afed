// `npm start`: sets up what is missing and runs the product. Only what every Node understands until the version is known.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error("Debrief needs Node 20.19 or newer; this is Node " + process.versions.node + ".");
  process.exit(1);
}

import("./setup/run.mjs").then((module) => module.run({ dev: process.argv.includes("--dev") }));
