import { expect, test } from "vitest";
import { matchesETag, weakETag } from "./etag";

test("equal bodies have equal tags, others have others", () => {
  expect(weakETag("[1]")).toBe(weakETag("[1]"));
  expect(weakETag("[1]")).not.toBe(weakETag("[2]"));
  expect(weakETag("[1]")).toMatch(/^W\/"[\w-]+"$/);
});

test("If-None-Match compares weakly, takes lists and the star", () => {
  const tag = weakETag("body");
  expect(matchesETag(tag, tag)).toBe(true);
  expect(matchesETag(tag.slice(2), tag)).toBe(true);
  expect(matchesETag(`"other", ${tag}`, tag)).toBe(true);
  expect(matchesETag("*", tag)).toBe(true);
  expect(matchesETag('"other"', tag)).toBe(false);
  expect(matchesETag(null, tag)).toBe(false);
});
