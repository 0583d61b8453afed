import { expect, test } from "vitest";
import { entityTagsIn, matchesETag, versionIn, weakETag } from "./etag";

test("equal bodies have equal ETags, and different bodies have different ones", () => {
  expect(weakETag("[1]")).toBe(weakETag("[1]"));
  expect(weakETag("[1]")).not.toBe(weakETag("[2]"));
  expect(weakETag("[1]")).toMatch(/^W\/"[\w-]+"$/);
});

test("If-None-Match compares weakly, and accepts lists and the asterisk", () => {
  for (const tag of [weakETag("body"), weakETag("body", "version")]) {
    expect(matchesETag(tag, tag)).toBe(true);
    expect(matchesETag(tag.slice(2), tag)).toBe(true);
    expect(matchesETag(`"other", ${tag}`, tag)).toBe(true);
    expect(matchesETag(`"a,b",${tag}`, tag)).toBe(true);
    expect(matchesETag("*", tag)).toBe(true);
    expect(matchesETag('"other"', tag)).toBe(false);
    expect(matchesETag(null, tag)).toBe(false);
  }
});

test.each([
  ["*", "*"],
  [" * ", "*"],
  ['"a"', ["a"]],
  ['W/"a"', ["a"]],
  ['"a", W/"b" ,"c"', ["a", "b", "c"]],
  ['"a,b", "c"', ["a,b", "c"]],
  ['""', [""]],
  [',, "a",,', ["a"]],
  ['"a\u00ff"', ["a\u00ff"]],
  ["", null],
  [" ", null],
  [",", null],
  ["a", null],
  ["'a'", null],
  ['"a', null],
  ['"a""b"', null],
  ['"a" "b"', null],
  ['w/"a"', null],
  ['W/ "a"', null],
  ['"a", *', null],
  ["*, *", null],
  ['"a b"', null],
])("the header %j is read as the tags %j", (header, tags) => expect(entityTagsIn(header)).toEqual(tags));

test("an ETag begins with the version, whatever an intermediary appends", () => {
  const [opaque] = entityTagsIn(weakETag("body", "version")) ?? [];
  expect(versionIn(opaque ?? "")).toBe("version");
  expect(versionIn("version.hash-gzip")).toBe("version");
  expect(versionIn("version")).toBe("version");
});
