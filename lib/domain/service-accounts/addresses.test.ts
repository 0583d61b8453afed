import { expect, test } from "vitest";
import { canonicalBlock, isWithin } from "./addresses";

test("a service account without a list of addresses works from anywhere", () => {
  expect(isWithin("203.0.113.7", [])).toBe(true);
  expect(isWithin("unknown", [])).toBe(true);
});

test("an address outside of the list is refused, and so is one that nobody knows", () => {
  expect(isWithin("203.0.113.7", ["203.0.113.0/24"])).toBe(true);
  expect(isWithin("203.0.114.7", ["203.0.113.0/24"])).toBe(false);
  expect(isWithin("unknown", ["0.0.0.0/0", "::/0"])).toBe(false);
  expect(isWithin("2001:db8::1", ["203.0.113.0/24", "2001:db8::/32"])).toBe(true);
  expect(isWithin("2001:db9::1", ["203.0.113.0/24", "2001:db8::/32"])).toBe(false);
});

test("an IPv4 address counts as itself when it is written as IPv6, in the call and in the list", () => {
  expect(isWithin("::ffff:203.0.113.7", ["203.0.113.0/24"])).toBe(true);
  expect(isWithin("::ffff:203.0.114.7", ["203.0.113.0/24"])).toBe(false);
  expect(isWithin("203.0.113.7", [canonicalBlock("::ffff:203.0.113.0/120")])).toBe(true);
  // All of IPv6 is not all of IPv4.
  expect(isWithin("::ffff:203.0.113.7", ["::/0"])).toBe(false);
});

test("a block is kept in one spelling, whatever is typed", () => {
  expect(canonicalBlock("203.0.113.7")).toBe("203.0.113.7/32");
  expect(canonicalBlock("203.0.113.77/24")).toBe("203.0.113.0/24");
  expect(canonicalBlock("203.0.113.77/0")).toBe("0.0.0.0/0");
  expect(canonicalBlock("2001:0DB8:0::00ff")).toBe("2001:db8::ff/128");
  expect(canonicalBlock("2001:db8:ffff::/33")).toBe("2001:db8:8000::/33");
  expect(canonicalBlock("::ffff:203.0.113.0/120")).toBe("203.0.113.0/24");
});
