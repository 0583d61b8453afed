// `npm run migration -- add-something`: writes the migration that takes the database from the last one to the Prisma schema.
import { randomBytes } from "node:crypto";
import { execFileSync } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { orFail, SetupError } from "./setup/fail.mjs";
import { ensureGenerated } from "./setup/generate.mjs";
import { ensureInstalled } from "./setup/install.mjs";
import { programs } from "./setup/programs.mjs";
import { root } from "./setup/root.mjs";

process.chdir(root);
await orFail("Can't write a migration", async () => {
  const name = process.argv[2];
  if (!/^[a-z][a-z0-9-]*$/.test(name ?? ""))
    throw new SetupError("say what it does, as in: npm run migration -- add-something");
  await ensureInstalled();
  await ensureGenerated();
  const sql = await difference();
  if (/^-- This is an empty migration/.test(sql)) throw new SetupError("the migrations already match the schema");
  const folder = join("prisma/migrations", `${stamp()}_${name.replaceAll("-", "_")}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "migration.sql"), sql);
  console.log(`Wrote ${folder}/migration.sql. Read it, and add what Prisma can't express.`);
});

/** Applies all migrations to a PostgreSQL of its own and asks Prisma what is missing. */
async function difference() {
  const { register } = await import("tsx/esm/api");
  register();
  const { startPostgres } = await import("../dev/postgres/start.ts");
  const { applyMigrations } = await import("../lib/migrations.ts");
  const { createPool } = await import("../lib/connections.ts");
  const dataDir = resolve(".cache/migration");
  await mkdir(dataDir, { recursive: true });
  const postgres = await startPostgres(dataDir, randomBytes(16).toString("hex"));
  try {
    const pool = createPool({ connectionString: postgres.url });
    await applyMigrations(pool);
    await pool.end();
    const diff = ["migrate", "diff", "--from-config-datasource", "--to-schema", "prisma", "--script"];
    const [program, ...first] = programs.prisma;
    return execFileSync(program, [...first, ...diff], {
      encoding: "utf8",
      env: { ...process.env, DATABASE_URL: postgres.url },
    });
  } finally {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** The time as Prisma names migrations by. */
function stamp() {
  return new Date().toISOString().replace(/\D/g, "").slice(0, 14);
}
