import { expect, test } from "vitest";
import { createUserCode, readUserCode } from "./user-code";

test("a code for people is eight consonants with a dash between them", () => {
  for (let times = 0; times < 100; times++)
    expect(createUserCode()).toMatch(/^[B-DF-HJ-NP-TV-XZ]{4}-[B-DF-HJ-NP-TV-XZ]{4}$/);
});

test("a code is read in any case, and with any spaces and dashes (RFC 8628, section 6.1)", () => {
  for (const typed of [
    "WDJB-MJHT",
    "wdjb-mjht",
    "wdjbmjht",
    " WDJB MJHT ",
    "WDJB–MJHT",
    "W D J B\tM J H T",
    "ＷＤＪＢ－ＭＪＨＴ",
  ])
    expect(readUserCode(typed), typed).toBe("WDJB-MJHT");
});

test("what can't be a code isn't looked up", () => {
  for (const typed of [
    "",
    "WDJB",
    "WDJB-MJHTX",
    "AEIO-UYAE",
    "0000-0000",
    "WDJB-MJH\u0000",
    "ß".repeat(8),
    "W".repeat(10_000),
  ])
    expect(readUserCode(typed), typed.slice(0, 20)).toBeNull();
});
