import { expect, test } from "vitest";
import { fitsChallenge, isCodeChallenge } from "./pkce";

// RFC 7636, appendix B.
const verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

test("the example of RFC 7636, appendix B fits", () => {
  expect(isCodeChallenge(challenge)).toBe(true);
  expect(fitsChallenge(verifier, challenge)).toBe(true);
});

test("a verifier other than the one the challenge was made of doesn't fit", () => {
  for (const other of ["", challenge, `${verifier}a`, verifier.toLowerCase(), `${verifier.slice(0, -1)}j`])
    expect(fitsChallenge(other, challenge), other).toBe(false);
});

test("a challenge that is its own verifier, as with the method plain, doesn't fit", () => {
  expect(fitsChallenge(verifier, verifier)).toBe(false);
});

test("a verifier of fewer than 43 or more than 128 characters, or with others than RFC 7636 allows, never fits", () => {
  for (const bad of [
    "a".repeat(42),
    "a".repeat(129),
    `${"a".repeat(43)}=`,
    `${"a".repeat(43)}é`,
    `${"a".repeat(43)}\n`,
  ]) {
    const made = Buffer.from(new Uint8Array(32)).toString("base64url");
    expect(fitsChallenge(bad, made), bad).toBe(false);
  }
});

test("a challenge is 43 characters of base64url, of which the last can be one", () => {
  for (const bad of [
    "",
    "x",
    `${challenge}=`,
    `${challenge}\n`,
    challenge.replace("-", "+"),
    `${challenge.slice(0, -1)}N`,
  ])
    expect(isCodeChallenge(bad), bad).toBe(false);
});
