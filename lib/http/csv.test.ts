import { expect, test } from "vitest";
import { csvOf, prefersCsv } from "./csv";

const request = (accept?: string) => new Request("http://localhost", { headers: accept ? { accept } : {} });

test.each([
  [undefined, false],
  ["*/*", false],
  ["application/json", false],
  ["text/csv", true],
  ["text/csv;q=0", false],
  ["text/csv;q=0.5, application/json;q=0.9", false],
  ["text/csv, application/json;q=0.9", true],
  ["text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", false],
  ["text/*", true],
  ["nonsense", false],
  ["text/csv; charset=utf-8", true],
  ['text/csv;charset="utf-8";header=present', true],
  ["TEXT/CSV; Charset=UTF-8; q=0.9, application/json; charset=utf-8; q=0.1", true],
  ["text/csv; charset=utf-8; q=0", false],
  ["application/json; charset=utf-8, text/csv; q=0.9", false],
  ["text/*;q=0.5, */*;q=0.1", true],
  ["text/csv;;", true],
  [`text/csv;${"a=b;".repeat(2_000)}`, true],
])("CSV is sent only to a caller who prefers it, with Accept: %s", (accept, expected) =>
  expect(prefersCsv(request(accept))).toBe(expected),
);

test("text is quoted, numbers are not, and the file begins with a byte-order mark", () => {
  const rows = [["at", 'say "so"', "a,b", "a\nb", "über", -5, 1.25, 0, ""]];
  expect(csvOf({ name: "x.csv", rows })).toBe('\uFEFF"at","say ""so""","a,b","a\nb","über",-5,1.25,0,""\r\n');
});

test.each([
  ["=1+1", "'=1+1"],
  ["+1", "'+1"],
  ["-1", "'-1"],
  ["@x", "'@x"],
  ["\tx", "'\tx"],
  ["  =1", "  '=1"],
  ['"=1', "\"'=1"],
  ["＝1", "'＝1"],
  ["a;=cmd|' /C calc'!A0", "a;'=cmd|' /C calc'!A0"],
  ["a,=1", "a,'=1"],
  ["a\t=1", "a\t'=1"],
  ["a|@x", "a|'@x"],
  ["a\n=1", "a\n'=1"],
  ["a\r\n+1", "a\r\n'+1"],
  ['a; "=1', "a; \"'=1"],
  ["a;=1;=2", "a;'=1;'=2"],
  ["a=b", "a=b"],
  ["Chat - old", "Chat - old"],
  ["2026-11-24T00:00:00.000Z", "2026-11-24T00:00:00.000Z"],
])("%j can't run as a formula", (text, expected) =>
  expect(csvOf({ name: "x.csv", rows: [[text]] })).toBe(`\uFEFF"${expected.replaceAll('"', '""')}"\r\n`),
);
