import { quietly } from "./command.mjs";
import { fingerprint } from "./fingerprint.mjs";
import { programs } from "./programs.mjs";
import { step } from "./progress.mjs";

/** @returns {ReturnType<typeof fingerprint>} whether the Prisma client is there and up to date */
export const generated = () =>
  fingerprint("lib/generated/prisma/.made-from", ["prisma/schema.prisma", "prisma/models", "package-lock.json"]);

/** Generates the Prisma client, unless it is there and up to date. */
export async function ensureGenerated() {
  const { fresh, remember } = await generated();
  if (fresh) return;
  await step("Generating the database client", () => quietly("generate", [...programs.prisma, "generate"]));
  await remember();
}
