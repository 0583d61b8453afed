import fc from "fast-check";
import { expect, test } from "vitest";
import { readClaims } from "./read-claims";
import { isReachable } from "./reachable";

const runs = process.env.FULL ? 1_000_000 : 10_000;

test(
  "claims, however malformed, name somebody by a subject or nobody, and give an address only if it is called verified",
  { timeout: 600_000 },
  () => {
    const value = fc.oneof(fc.anything(), fc.string(), fc.constantFrom("ada@example.com", true, "true", 1));
    const keys = ["sub", "email", "email_verified", "given_name", "family_name", "name"];
    const claims = fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...keys), value));
    fc.assert(
      fc.property(claims, (given) => {
        const read = readClaims(given);
        if (!read) return;
        const of = given as Record<string, unknown>;
        expect(read.subject).toBe(of.sub);
        if (read.email !== null) expect(of.email_verified).toBe(true);
        expect(read.firstName.length).toBeGreaterThan(0);
      }),
      { numRuns: runs },
    );
  },
);

test("no address within a network is reached, however it is written, unless the operator allows it", () => {
  const inner = [
    "127.0.0.1",
    "10.1.2.3",
    "192.168.0.1",
    "169.254.169.254",
    "0.0.0.0",
    "100.64.0.1",
    "::1",
    "::ffff:127.0.0.1",
    "fe80::1",
    "fd00::1",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "x",
  ];
  expect(inner.filter((address) => isReachable(address, []))).toEqual([]);
  expect(isReachable("1.1.1.1", [])).toBe(true);
  expect(isReachable("10.1.2.3", ["10.0.0.0/8"])).toBe(true);
});
