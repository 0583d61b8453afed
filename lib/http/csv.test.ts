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
])("Accept: %s", (accept, expected) => expect(prefersCsv(request(accept))).toBe(expected));

test("what a spreadsheet would run is quoted away, and what needs quotes has them", () => {
  const rows = [
    ["=1+1", "+1", "-1", "@x", "\tx"],
    ['say "so"', "a,b", "a\nb", "plain", -5],
  ];
  expect(csvOf({ name: "x.csv", rows })).toBe(`'=1+1,'+1,'-1,'@x,'\tx\r\n"say ""so""","a,b","a\nb",plain,-5\r\n`);
});
