import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

// Held to the truth where that can be done: docs/security.md. That every file it names is there, scripts/docs.test.ts says of all pages.
const page = readFileSync("docs/security.md", "utf8");

/** The numbers of ASVS 5.0.0, made from its `docs_en` by level. */
const standard = JSON.parse(readFileSync("scripts/fixtures/asvs-5.0.0.json", "utf8")) as Record<
  "level1" | "level2",
  string[]
>;

interface Row {
  number: string;
  level: string;
  stands: string;
  where: string;
}

const rows: Row[] = page.split("\n").flatMap((line) => {
  const [, name = "", level = "", , stands = "", where = ""] = line.split("|").map((cell) => cell.trim());
  const number = /^v5\.0\.0-(\d+\.\d+\.\d+)$/.exec(name)?.[1];
  return number ? [{ number, level, stands: stands.replaceAll("*", ""), where }] : [];
});

const numbersThat = (stands: string) => rows.filter((row) => row.stands === stands).map(({ number }) => number);

/** @returns the numbers in the first column of the table below a heading */
const listed = (heading: string): string[] => {
  const [, section = ""] = page.split(`\n## ${heading}\n`);
  const lines = (section.split("\n## ")[0] ?? "").split("\n").filter((line) => line.startsWith("|"));
  return lines.flatMap((line) => line.split("|")[1]?.match(/\d+\.\d+\.\d+/g) ?? []).sort();
};

test("every requirement of ASVS levels 1 and 2 has exactly one row, with its level", () => {
  expect([standard.level1.length, standard.level2.length]).toEqual([70, 183]);
  const ofLevel = (wanted: string) => rows.filter(({ level }) => level === wanted).map(({ number }) => number);
  expect(ofLevel("1").sort()).toEqual(standard.level1.toSorted());
  expect(ofLevel("2").sort()).toEqual(standard.level2.toSorted());
  expect(rows).toHaveLength(253);
});

test("every row says how it stands in one of five ways, and the page says how many there are of each", () => {
  const ways = { held: /(\d+) are held/, "not yet": /(\d+) not yet/, "not, by choice": /(\d+) aren't by choice/ };
  const others = { "the operator's": /(\d+) are the operator's/, "doesn't apply": /(\d+) don't apply/ };
  const all = { ...ways, ...others };
  expect([...new Set(rows.map(({ stands }) => stands))].sort()).toEqual(Object.keys(all).sort());
  for (const [stands, words] of Object.entries(all))
    expect(Number(words.exec(page)?.[1]), stands).toBe(numbersThat(stands).length);
});

test("what isn't held is listed at the top", () => {
  expect(listed("Open")).toEqual(numbersThat("not yet").sort());
  expect(listed("By choice")).toEqual(numbersThat("not, by choice").sort());
});

test("what is held names the code or the decision, and a test or that there is none", () => {
  const held = rows.filter(({ stands }) => stands === "held");
  const namesTest = /`[\w./()[\]-]+\.(test|spec)\.tsx?`|e2e\/api\/permissions\/table|no test of its own/;
  expect(held.filter(({ where }) => !namesTest.test(where)).map(({ number }) => number)).toEqual([]);
  const withoutTests = (where: string) => where.replace(/`[\w./()[\]-]+\.(test|spec)\.tsx?`/g, "");
  const namesCode = /`[\w./-]+\.(tsx?|mjs|js|json)`|\]\(|React|CORS/;
  expect(held.filter(({ where }) => !namesCode.test(withoutTests(where))).map(({ number }) => number)).toEqual([]);
});

test("every file at the top level that the page names is there, and every heading that it links to", () => {
  const files = [...page.matchAll(/`(\.?[\w-]+(?:\.[\w-]+)*\.(?:js|json|ts|mjs))`/g)].map(([, file = ""]) => file);
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
  const anchors = [...page.matchAll(/^#+ (.*)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replace(/[^\w\s-]/g, "")
      .replaceAll(" ", "-"),
  );
  const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = ""]) => anchor);
  expect(links.filter((anchor) => !anchors.includes(anchor))).toEqual([]);
});
