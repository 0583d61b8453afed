import { expect, test } from "vitest";
import { createTotpSecret, totpStepOf, totpUri } from "./totp";

/** RFC 6238, appendix B: "12345678901234567890", and of each code of eight digits the last six. */
const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const vectors: [seconds: number, code: string][] = [
  [59, "287082"],
  [1_111_111_109, "081804"],
  [1_111_111_111, "050471"],
  [1_234_567_890, "005924"],
  [2_000_000_000, "279037"],
  [20_000_000_000, "353130"],
];

const stepOf = (code: string, seconds: number) => totpStepOf(secret, code, new Date(seconds * 1_000));

test("the codes of RFC 6238 are good in their time step and in the two beside it", () => {
  for (const [seconds, code] of vectors) {
    const step = Math.floor(seconds / 30);
    for (const shift of [-30, 0, 30]) expect(stepOf(code, seconds + shift)).toBe(step);
    for (const shift of [-90, -60, 60, 90]) expect(stepOf(code, seconds + shift)).toBeNull();
  }
});

test("spaces, hyphens and digits of another width are read, and nothing else that isn't six digits", () => {
  for (const typed of ["287 082", " 287082\n", "287-082", "２８７０８２", "287\u00a0082"])
    expect(stepOf(typed, 59)).toBe(1);
  for (const typed of ["", "28708", "2870820", "287082x", "+287082", "287.082", "٢٨٧٠٨٢", "0x46136a", "287082\u0000"])
    expect(stepOf(typed, 59)).toBeNull();
});

test("a new key has 160 random bits, and its address says all that an app needs", () => {
  const key = createTotpSecret();
  expect(key).toMatch(/^[A-Z2-7]{32}$/);
  expect(createTotpSecret()).not.toBe(key);
  const uri = new URL(totpUri(key, "ada+x@example.com"));
  expect(uri.protocol).toBe("otpauth:");
  expect(uri.host).toBe("totp");
  expect(decodeURIComponent(uri.pathname)).toBe("/Debrief:ada+x@example.com");
  expect(Object.fromEntries(uri.searchParams)).toEqual({
    secret: key,
    issuer: "Debrief",
    algorithm: "SHA1",
    digits: "6",
    period: "30",
  });
});
