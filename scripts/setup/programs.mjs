import { basename } from "node:path";

/**
 * Commands that run on the very Node that we run on: neither npx, which takes half a second to find them, nor the machine's npm, which may only work on
 * the machine's own Node (Debian's does), while ours comes first in PATH.
 */
export const programs = {
  next: [process.execPath, "node_modules/next/dist/bin/next"],
  playwright: [process.execPath, "node_modules/@playwright/test/cli.js"],
  prisma: [process.execPath, "node_modules/prisma/build/index.js"],
};

/** @returns {string[]} the npm that has started us, on the Node that it runs on; else the one in PATH */
export function npm() {
  const { npm_node_execpath: node, npm_execpath: script = "" } = process.env;
  return node && basename(script) === "npm-cli.js" ? [node, script] : ["npm"];
}
