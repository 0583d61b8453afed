import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// `npm test` counts what ran.
const results = process.env.UNIT_RESULTS;

// Fuzzing takes half as long as all else: `npm test` does it, and whoever asks for it by its folder.
const fuzzes = process.env.FUZZ === "1" || process.argv.some((argument) => argument.includes("scripts/fuzz"));

const files = ["lib", "components", "dev", "prisma", "scripts"].flatMap((folder) =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => /\.test\.(tsx?|mjs)$/.test(name))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((name) => fuzzes || !name.startsWith("scripts/fuzz/")),
);
/** Those that put something in the place of a module or a setting are alone with it. All others share what they load. */
const isAlone = (file: string) =>
  /\bvi\.(mock|doMock|resetModules|stub\w+)|process\.env\.(?!FULL)/.test(readFileSync(file, "utf8"));

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    pool: "threads",
    // By default it leaves one core to itself, and of two that is half.
    maxWorkers: availableParallelism(),
    experimental: { fsModuleCache: true, fsModuleCachePath: ".cache/vitest" },
    // Some read the whole API document, beside others that do.
    testTimeout: 60_000,
    reporters: results ? ["default", ["json", { outputFile: results }]] : ["default"],
    projects: [
      { extends: true, test: { name: "together", isolate: false, include: files.filter((file) => !isAlone(file)) } },
      { extends: true, test: { name: "alone", include: files.filter(isAlone) } },
    ],
  },
});
