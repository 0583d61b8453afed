import fc from "fast-check";
import { expect, test } from "vitest";
import { readGoogleClaims } from "./google";

const runs = process.env.FULL ? 1_000_000 : 10_000;

test("only a verified address at gmail.com, or at the Workspace's own domain, is one that Google gives out", () => {
  const own = (claims: object) => readGoogleClaims({ sub: "1", email_verified: true, ...claims })?.ownAddress;
  expect(own({ email: "Ada@Gmail.com" })).toBe("ada@gmail.com");
  expect(own({ email: "ada@example.com", hd: "Example.com" })).toBe("ada@example.com");
  for (const claims of [
    { email: "ada@gmail.com", email_verified: false },
    { email: "ada@gmail.com", email_verified: "true" },
    { email: "ada@gmail.com.evil.example" },
    { email: "ada@notgmail.com" },
    { email: "ada@example.com" },
    { email: "ada@example.com", hd: "other.example" },
    { email: "ada@example.com", hd: "" },
    { email: "ada@example.com", hd: ["example.com"] },
    { hd: "example.com" },
  ])
    expect(own(claims), JSON.stringify(claims)).toBeNull();
});

test(
  "claims, however malformed, name somebody by their subject or nobody, and throw nothing",
  { timeout: 600_000 },
  () => {
    const value = fc.oneof(fc.anything(), fc.string(), fc.constantFrom("ada@gmail.com", "gmail.com", true, "true", 1));
    const keys = ["sub", "email", "email_verified", "hd"];
    const claims = fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...keys), value));
    fc.assert(
      fc.property(claims, (given) => {
        const read = readGoogleClaims(given);
        if (!read) return;
        const of = given as Record<string, unknown>;
        expect(read.subject).toBe(of.sub);
        expect(read.name.length).toBeGreaterThan(0);
        if (read.ownAddress !== null) expect(of.email_verified).toBe(true);
      }),
      { numRuns: runs },
    );
  },
);
