import { expect, test } from "vitest";
import { readIndexMigration } from "./index-migrations";

const marked = (statement: string) => `-- outside a transaction\n-- For the list.\n${statement}\n`;

test("a migration without the mark runs in a transaction, whatever it says", () => {
  expect(readIndexMigration('CREATE INDEX "teams_name_idx" ON "teams" ("name");')).toBeNull();
  expect(readIndexMigration('-- AlterTable\n-- outside a transaction\nALTER TABLE "teams" ADD "x" TEXT;')).toBeNull();
});

test("a migration with the mark builds or drops one index", () => {
  const build = 'CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS "teams_name_idx"\n  ON "teams" ("name");';
  expect(readIndexMigration(marked(build))).toEqual({ statement: build, index: "teams_name_idx", builds: true });
  const drop = "DROP INDEX CONCURRENTLY IF EXISTS teams_name_idx;";
  expect(readIndexMigration(marked(drop))).toEqual({ statement: drop, index: "teams_name_idx", builds: false });
});

test.each([
  'CREATE INDEX CONCURRENTLY "teams_name_idx" ON "teams" ("name");',
  'CREATE INDEX IF NOT EXISTS "teams_name_idx" ON "teams" ("name");',
  'CREATE INDEX CONCURRENTLY IF NOT EXISTS "a" ON "teams" ("name");\nCREATE INDEX CONCURRENTLY IF NOT EXISTS "b" ON "teams" ("id");',
  'UPDATE "teams" SET "name" = \'\';',
  "",
])("a migration with the mark that can't be repeated as it is throws: %s", (statement) => {
  expect(() => readIndexMigration(marked(statement))).toThrow("is one statement");
});
