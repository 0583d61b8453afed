import { expect, test } from "vitest";
import { isWithin, readAddress, readRange } from "./ip-ranges";

test("an address is read in its usual forms, and an IPv4-mapped IPv6 address is the IPv4 address", () => {
  const read = (text: string) => readAddress(text)?.toString() ?? null;
  expect(read("203.0.113.7")).toBe("203.0.113.7");
  expect(read("::ffff:203.0.113.7")).toBe("203.0.113.7");
  expect(read("::FFFF:cb00:7107")).toBe("203.0.113.7");
  expect(read("2001:DB8:0:0::1")).toBe("2001:db8::1");
  expect(read("fe80::1%eth0")).toBe("fe80::1");
});

test("what isn't an address in full is none", () => {
  for (const text of [
    "",
    "x",
    "1",
    "127.1",
    "010.0.0.1",
    "0x7f.0.0.1",
    "1.2.3.256",
    "1.2.3.4:80",
    "[::1]",
    "1.2.3.4 ",
    "::1::",
  ])
    expect(readAddress(text), text).toBeNull();
});

test("a range is stored in one form, whichever way it is written", () => {
  for (const [written, range] of Object.entries({
    "203.0.113.7": "203.0.113.7",
    "203.0.113.7/32": "203.0.113.7",
    "203.0.113.0/24": "203.0.113.0/24",
    "0.0.0.0/0": "0.0.0.0/0",
    "2001:DB8::/32": "2001:db8::/32",
    "2001:db8::1/128": "2001:db8::1",
    "::/0": "::/0",
    "::ffff:10.0.0.0/104": "10.0.0.0/8",
    "::ffff:10.0.0.1": "10.0.0.1",
  }))
    expect(readRange(written), written).toEqual({ range });
});

test("a network with bits set beyond its prefix is refused, with the network that may have been meant", () => {
  expect(readRange("10.0.0.5/8")).toEqual({ complaint: expect.stringContaining("Did you mean 10.0.0.0/8?") });
  expect(readRange("2001:db8::5/32")).toEqual({ complaint: expect.stringContaining("Did you mean 2001:db8::/32?") });
  expect(readRange("::ffff:10.0.0.5/104")).toEqual({ complaint: expect.stringContaining("Did you mean 10.0.0.0/8?") });
});

test("what is no range is refused", () => {
  for (const text of [
    "",
    "/",
    "x/8",
    "1.2.3.4/",
    "1.2.3.4/33",
    "1.2.3.4/08",
    "1.2.3.4/-1",
    "1.2.3.4/8/8",
    "::/129",
    "fe80::%1/64",
  ])
    expect(readRange(text), text).toEqual({ complaint: expect.any(String) });
  expect(readRange("::ffff:0.0.0.0/90")).toEqual({ complaint: expect.stringContaining("0.0.0.0/0") });
});

test("an address is within a range of its own family only, and IPv4-mapped counts as IPv4", () => {
  const ranges = ["203.0.113.0/24", "198.51.100.7", "2001:db8::/32"];
  for (const address of ["203.0.113.0", "203.0.113.255", "::ffff:203.0.113.9", "198.51.100.7", "2001:db8:ffff::1"])
    expect(isWithin(ranges, address), address).toBe(true);
  for (const address of ["203.0.114.0", "198.51.100.8", "2001:db9::", "x", ""])
    expect(isWithin(ranges, address), address).toBe(false);
  expect(isWithin(["::/0"], "203.0.113.9")).toBe(false);
  expect(isWithin(["::/0"], "::ffff:203.0.113.9")).toBe(false);
  expect(isWithin(["0.0.0.0/0"], "::1")).toBe(false);
  expect(isWithin(["0.0.0.0/0"], "::ffff:203.0.113.9")).toBe(true);
});
