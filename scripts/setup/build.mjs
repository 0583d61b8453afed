import { bundleServer } from "./bundle-server.mjs";
import { quietly } from "./command.mjs";
import { fingerprint } from "./fingerprint.mjs";
import { programs } from "./programs.mjs";
import { step } from "./progress.mjs";
import { shareChunks } from "./share-chunks.mjs";

const sources = [
  "app",
  "components",
  "dev",
  "lib",
  "public",
  "instrumentation.ts",
  "proxy.ts",
  "next.config.js",
  "postcss.config.mjs",
  "scripts/setup/bundle-server.mjs",
  "scripts/setup/share-chunks.mjs",
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

/** @returns {ReturnType<typeof fingerprint>} whether the portal, the API and the server are built from these files */
export const built = () => fingerprint(".next/made-from", sources);

/** Builds the portal, the API and the server, unless that is done already. */
export async function ensureBuilt() {
  const { fresh, remember } = await built();
  if (fresh) return;
  await step("Building the portal", (report) =>
    quietly("build", [...programs.next, "build"], {
      env: { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
      onLine: (line) => milestones.forEach(([words, fraction]) => words.test(line) && report(fraction)),
    }),
  );
  for (const folder of [".next/server/chunks", ".next/server/chunks/ssr"]) await shareChunks(folder);
  await bundleServer();
  await remember();
}
