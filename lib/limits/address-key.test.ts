import { expect, test } from "vitest";
import { addressKey, networkKey } from "./address-key";

test.each([
  ["203.0.113.7", "203.0.113.7"],
  ["::ffff:203.0.113.7", "203.0.113.7"],
  ["::ffff:cb00:7107", "203.0.113.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:DB8:0001:0002::1", "2001:db8:1:2::/64"],
  ["2001:db8::1", "2001:db8:0:0::/64"],
  ["2001:db8:0:0:1::", "2001:db8:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["::", "0:0:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["unknown", "unknown"],
  ["no:address", "no:address"],
])("%s counts as %s", (address, key) => expect(addressKey(address)).toBe(key));

test("IPv6 addresses in one /64 count as one, and in two as two", () => {
  expect(addressKey("2001:db8::ffff:ffff:ffff:ffff")).toBe(addressKey("2001:db8::1"));
  expect(addressKey("2001:db8:0:1::1")).not.toBe(addressKey("2001:db8::1"));
});

test("a device's network is an IPv4 /24 or an IPv6 /64", () => {
  expect(networkKey("203.0.113.7")).toBe("203.0.113.0/24");
  expect(networkKey("203.0.113.7")).not.toBe(networkKey("203.0.114.7"));
  expect(networkKey("2001:db8::1")).toBe("2001:db8:0:0::/64");
});
