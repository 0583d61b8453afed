import { quietly } from "./command.mjs";
import { fingerprint } from "./fingerprint.mjs";
import { step } from "./progress.mjs";

const sources = [
  "app",
  "components",
  "lib",
  "public",
  "proxy.ts",
  "next.config.js",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
  "prisma/schema.prisma",
  "prisma/models",
];

/** What the build says, in order, and about how far it is then. */
const milestones = [
  [/Creating an optimized/, 0.1],
  [/Compiled/, 0.6],
  [/Collecting page data/, 0.75],
  [/Generating static/, 0.85],
  [/Finalizing/, 0.95],
];

/** Builds the portal and the API, unless that is done already. */
export async function ensureBuilt() {
  const { fresh, remember } = await fingerprint(".next/made-from", sources);
  if (fresh) return;
  await step("Building the portal", (report) =>
    quietly("build", ["npx", "next", "build"], {
      env: { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
      onLine: (line) => milestones.forEach(([words, fraction]) => words.test(line) && report(fraction)),
    }),
  );
  await remember();
}
