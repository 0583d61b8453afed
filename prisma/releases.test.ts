import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fixtureNames, readKnown } from "../e2e/releases/fixtures";
import { lossesBetween, type Shape } from "../e2e/releases/shape";
import { unusedColumns } from "../e2e/releases/unused-columns";

test.each(fixtureNames)("no migration of release %s has been changed or removed since", (name) => {
  const { migrations } = readKnown(name);
  const now = Object.keys(migrations).map((one) => {
    const sql = readFileSync(new URL(`migrations/${one}/migration.sql`, import.meta.url), "utf8");
    return [one, createHash("sha256").update(sql).digest("hex")];
  });
  expect(Object.fromEntries(now)).toEqual(migrations);
});

test("a release loses what it reads or writes, and not what is added or what it has ignored", () => {
  const shape = (columns: Record<string, string>, enums: string[]): Shape => ({
    tables: { teams: "r" },
    columns,
    enums: Object.fromEntries(enums.map((name) => [name, ""])),
  });
  const before = shape(
    {
      "teams.id": "uuid NOT NULL",
      "teams.name": "text NOT NULL",
      "teams.email": "text",
      "teams.size": "integer NOT NULL DEFAULT 0",
      "teams.fax": "text",
    },
    ["role.owner", "role.admin"],
  );
  const added = shape(
    {
      ...before.columns,
      "teams.city": "text",
      "teams.plan": "text NOT NULL DEFAULT 'free'::text",
      "plans.id": "uuid NOT NULL",
    },
    ["role.owner", "role.admin", "role.guest"],
  );
  expect(lossesBetween(before, added, [])).toEqual([]);
  const taken = shape(
    {
      "teams.id": "text NOT NULL",
      "teams.email": "text NOT NULL",
      "teams.size": "integer NOT NULL",
      "teams.plan": "text NOT NULL",
    },
    ["role.owner"],
  );
  expect(lossesBetween(before, taken, ["teams.fax"])).toEqual([
    "teams.id was uuid, and is text",
    "teams.name is gone",
    "teams.email could be left out, and has to be set now",
    "teams.size could be left out, and has to be set now",
    "teams.plan is new and has to be set",
    "role.admin is no value any more",
  ]);
});

test("a column that a model ignores is unused, under its name in the database", () => {
  const folder = mkdtempSync(join(tmpdir(), "models-"));
  const model = `model Team {
  id   String  @id
  // Not yet: @ignore
  name String
  fax  String? @map("fax_number") @ignore
  mail String? @ignore

  @@map("teams")
}
`;
  writeFileSync(join(folder, "teams.prisma"), model);
  expect(unusedColumns(folder)).toEqual(["teams.fax_number", "teams.mail"]);
  rmSync(folder, { recursive: true });
});
