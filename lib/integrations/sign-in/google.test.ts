import { expect, test } from "vitest";
import { readGoogleClaims } from "./google";

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
