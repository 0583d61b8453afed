// Ends the process on a Node that we don't work on. Only what every Node understands.
const [major, minor] = process.versions.node.split(".").map(Number);
// The lines with long-term support, each from the version that our packages need.
const least = { 20: 19, 22: 12 };
if (major < 24 && !(minor >= least[major])) {
  console.error("Debrief needs Node 20.19, 22.12, 24 or newer; this is Node " + process.versions.node + ".");
  process.exit(1);
}
