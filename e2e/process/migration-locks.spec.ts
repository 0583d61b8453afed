import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import type { EmbeddedPostgres } from "@/dev/postgres/start";
import { carryOut, readIndexMigration } from "@/lib/index-migrations";
import { pendingMigrations } from "@/lib/migrations";
import { fixtureNames } from "../releases/fixtures";
import { holdsOf } from "../releases/holds";
import { restore } from "../releases/restore";
import { clientAt } from "../support/client-at";
import { startPrepared } from "../support/prepared-postgres";

// docs/decisions/0107-what-a-migration-holds.md.

/** What may hold others up all the same, by its migration, and why. */
const explained: Record<string, string> = {};

let postgres: EmbeddedPostgres;

test.beforeAll(async () => void (postgres = await startPrepared()));
test.afterAll(() => postgres.stop());

test("migrations since the last release keep nobody waiting for longer the more rows there are", async () => {
  const url = await restore(postgres.url, fixtureNames.at(-1) ?? "");
  const found: Record<string, string[]> = {};
  for (const name of await clientAt(url, pendingMigrations)) {
    const sql = readFileSync(join("prisma/migrations", name, "migration.sql"), "utf8");
    const change = readIndexMigration(sql);
    const holds = await clientAt(url, async (client) =>
      change ? (await carryOut(client, change), []) : holdsOf(client, sql),
    );
    if (holds.length && !explained[name]) found[name] = holds;
  }
  expect(found).toEqual({});
});

const cases: [sql: string, holds: string[]][] = [
  ["ALTER TABLE credentials ADD COLUMN color text NOT NULL DEFAULT 'red'", []],
  ["ALTER TABLE credentials ADD CONSTRAINT color_known CHECK (color <> '') NOT VALID", []],
  ["ALTER TABLE credentials VALIDATE CONSTRAINT color_known", []],
  [
    "CREATE TABLE colors (id uuid PRIMARY KEY, team_id uuid NOT NULL REFERENCES teams); CREATE INDEX ON colors (team_id)",
    [],
  ],
  ["ALTER TABLE credentials ADD COLUMN color_id uuid REFERENCES colors", []],
  ["CREATE INDEX ON credentials (color)", ["reads all of credentials, and nobody can write to credentials"]],
  [
    "ALTER TABLE credentials ADD COLUMN key uuid DEFAULT gen_random_uuid()",
    ["reads all of credentials, and nobody can write to credentials"],
  ],
  [
    "ALTER TABLE credentials ALTER COLUMN color TYPE varchar(20)",
    ["reads all of credentials, and nobody can write to credentials"],
  ],
  [
    "ALTER TABLE credentials ALTER COLUMN key SET NOT NULL",
    ["reads all of credentials, and nobody can write to credentials"],
  ],
  // The long way to the same, which the line before has gone already.
  ["ALTER TABLE credentials ALTER COLUMN key DROP NOT NULL", []],
  ["ALTER TABLE credentials ADD CONSTRAINT key_there CHECK (key IS NOT NULL) NOT VALID", []],
  ["ALTER TABLE credentials VALIDATE CONSTRAINT key_there", []],
  ["ALTER TABLE credentials ALTER COLUMN key SET NOT NULL; ALTER TABLE credentials DROP CONSTRAINT key_there", []],
  [
    "ALTER TABLE credentials ADD CONSTRAINT color_short CHECK (length(color) < 9)",
    ["reads all of credentials, and nobody can write to credentials"],
  ],
  [
    "ALTER TABLE credentials ADD FOREIGN KEY (key) REFERENCES applications",
    ["reads all of credentials, and nobody can write to applications, credentials"],
  ],
  [
    "CREATE TABLE shades (team_id uuid PRIMARY KEY REFERENCES teams); INSERT INTO shades SELECT id FROM teams",
    ["reads all of teams, and nobody can write to teams"],
  ],
  ["UPDATE credentials SET color = 'blue' WHERE false", ["changes rows of credentials, for which others wait"]],
];

test("what a migration does under a lock is found by what it does, not by how long it takes", async () => {
  for (const [sql, holds] of cases) {
    await test.step(sql, async () =>
      expect(await clientAt(postgres.url, (client) => holdsOf(client, sql))).toEqual(holds),
    );
  }
});
