import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// `npm test` counts what ran.
const results = process.env.UNIT_RESULTS;

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    include: ["{lib,components,dev,scripts,prisma}/**/*.test.{ts,tsx,mjs}"],
    // Some read the whole API document, beside others that do.
    testTimeout: 60_000,
    reporters: results ? ["default", ["json", { outputFile: results }]] : ["default"],
  },
});
