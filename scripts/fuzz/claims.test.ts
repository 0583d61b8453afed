import fc from "fast-check";
import { expect, test } from "vitest";
import { readClaims } from "@/lib/integrations/oidc/read-claims";
import { readGoogleClaims } from "@/lib/integrations/sign-in/google";
import { inTime, patience, runs } from "./fuzz";

const keys = ["sub", "email", "email_verified", "given_name", "family_name", "name", "hd"];
const words = ["ada@example.com", "ada@gmail.com", "gmail.com", true, "true", 1];
const value = fc.oneof(fc.anything(), fc.string(), fc.constantFrom(...words));
const claims = fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...keys), value));

const readers = [
  ["a team's provider", readClaims, "email", "firstName"],
  ["Google", readGoogleClaims, "ownAddress", "name"],
] as const;

for (const [whose, read, address, name] of readers) {
  test(
    `claims of ${whose}, however malformed, name somebody by their subject or nobody, and give an address only if it is called verified`,
    {
      timeout: patience,
    },
    () =>
      fc.assert(
        fc.asyncProperty(claims, (given) => {
          const check = () => {
            const found = read(given) as Record<string, unknown> | null;
            if (!found) return;
            const of = given as Record<string, unknown>;
            expect(found.subject).toBe(of.sub);
            expect(String(found[name]).length).toBeGreaterThan(0);
            if (found[address] !== null) expect(of.email_verified).toBe(true);
          };
          return inTime(check, () => fc.stringify(given));
        }),
        { numRuns: runs },
      ),
  );
}
