import { quietly } from "./command.mjs";
import { fingerprint } from "./fingerprint.mjs";
import { step } from "./progress.mjs";

/** Generates the Prisma client, unless it is there and up to date. */
export async function ensureGenerated() {
  const sources = ["prisma/schema.prisma", "prisma/models", "package-lock.json"];
  const { fresh, remember } = await fingerprint("lib/generated/prisma/.made-from", sources);
  if (fresh) return;
  await step("Generating the database client", () => quietly("generate", ["npx", "prisma", "generate"]));
  await remember();
}
