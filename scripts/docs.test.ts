import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const pages = [
  "README.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  ...["docs", "docs/decisions"].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".md"))
      .map((name) => `${folder}/${name}`),
  ),
];
/** Paths in code font, from the project's folder on; without those that have a placeholder. */
const named = /`((?:app|bench|components|deploy|dev|docs|e2e|lib|prisma|public|scripts|sdk)\/[\w./()[\]-]+)`/g;
const linked = /\]\((?!https?:|#)([^)#]+)/g;

test.each(pages)("every file that %s names is there", (page) => {
  const text = readFileSync(page, "utf8");
  const files = [...text.matchAll(named)].map(([, path = ""]) => path);
  const links = [...text.matchAll(linked)].map(([, path = ""]) => join(dirname(page), path));
  expect([...files, ...links].filter((path) => !existsSync(path))).toEqual([]);
});

test("every decision says its status and its day", () => {
  const decisions = pages.filter((page) => page.startsWith("docs/decisions/"));
  const undated = decisions.filter(
    (page) => !/^Status: (accepted|superseded by \S+), \d{4}-\d\d-\d\d\.$/m.test(readFileSync(page, "utf8")),
  );
  expect(undated).toEqual([]);
});

test("every index that was written by hand is in the data model", () => {
  const folder = "prisma/migrations";
  const sql = readdirSync(folder)
    .filter((name) => !name.includes("."))
    .map((name) => readFileSync(join(folder, name, "migration.sql"), "utf8"))
    .join("\n");
  // Those that Prisma writes are in quotes, and in its schema.
  const byHand = [
    ...sql.matchAll(/CREATE (?:UNIQUE )?INDEX (?:CONCURRENTLY IF NOT EXISTS )?(?!CONCURRENTLY)(\w+)/g),
  ].map(([, name = ""]) => name);
  const page = readFileSync("docs/data-model.md", "utf8");
  expect(byHand.length).toBeGreaterThan(5);
  expect(byHand.filter((name) => !page.includes(`\`${name}`))).toEqual([]);
});
