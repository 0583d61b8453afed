import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "prisma/config";

// Prisma's CLI downloads its schema engine on first use. Where it could not (a closed network), our stand-in over Prisma's own
// WebAssembly build takes its place: docs/decisions/0003-schema-engine.md.
const engines = dirname(createRequire(import.meta.url).resolve("@prisma/engines/package.json"));
if (!readdirSync(engines).some((file) => file.startsWith("schema-engine-"))) {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(new URL("./scripts/schema-engine.mjs", import.meta.url));
}

export default defineConfig({
  schema: "prisma",
  migrations: { path: "prisma/migrations" },
  ...(process.env.DATABASE_URL ? { datasource: { url: process.env.DATABASE_URL } } : {}),
});
