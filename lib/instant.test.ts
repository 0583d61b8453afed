import { expect, test } from "vitest";
import { instantText, readInstantText } from "./instant";

test.each([
  ["2026-11-28 12:20:19+00", "2026-11-28T12:20:19.000Z"],
  ["2026-11-28 12:20:19.2+00", "2026-11-28T12:20:19.200Z"],
  ["2026-11-28 12:20:19.237999+00", "2026-11-28T12:20:19.237Z"],
])("what PostgreSQL writes as %s is what a Date of it would say", (text, shown) => {
  expect(readInstantText(text)).toBe(shown);
  expect(instantText(new Date(shown))).toBe(shown);
  expect(instantText(readInstantText(text))).toBe(shown);
});

test.each(["infinity", "2026-11-28 12:20:19+02", "44-03-15 00:00:00+00 BC"])(
  "%s is refused, not shown as something else",
  (text) => {
    expect(() => readInstantText(text)).toThrow(RangeError);
  },
);
