import { createHash } from "node:crypto";
import data from "unhomoglyph/data.json";
import { expect, test } from "vitest";
import { nameForms } from "./name-forms";

const areAlike = (one: string, other: string) => nameForms(one).some((form) => nameForms(other).includes(form));

test.each([
  ["Acme", "ACME"],
  ["Acme  Ltd", " acme\u3000ltd "],
  ["Straße", "STRASSE"],
  ["STRAẞE", "straße"],
  ["Café", "Cafe\u0301"],
  ["CAFÉ", "cafe\u0301"],
  ["Ａｃｍｅ", "acme"],
  ["Acme", "\u0410cme"],
  ["ACME", "\u0410\u0421\u041c\u0415"],
  ["acme", "\u0430\u0441\u043c\u0435"],
  ["PayPal", "\u0420\u0430\u0443\u0440al"],
  ["PayPal", "PayPaI"],
  ["PayPal", "paypa1"],
  ["Nike", "\u039d\u0399\u039a\u0395"],
  ["visa", "\u03bdisa"],
  ["Google", "G00gle"],
  ["Modern", "Modem"],
  ["Team O", "team 0"],
  ["ΟΔΟΣ", "οδος"],
  ["İstanbul", "istanbul"],
  ["ISTANBUL", "ıstanbul"],
  ["ﬁnance", "FINANCE"],
  ["𝐀cme", "acme"],
  ["ⓐcme", "Acme"],
  ["Ac\u200bme", "Acme"],
  ["Ac\u00adme", "Acme"],
  ["❤️ Chat", "❤ chat"],
  ["می\u200cخواهم", "میخواهم"],
  ["Chat｜Co", "chat|co"],
])("%s and %s can be mistaken for each other", (one, other) => expect(areAlike(one, other)).toBe(true));

test.each([
  ["Acme", "Acne"],
  ["Tail", "Tall"],
  ["Cafe", "Café"],
  ["Van", "Nan"],
  ["cat", "oat"],
  ["Team 1", "Team 2"],
  ["Team 8", "Team B"],
  ["日本", "日木"],
  ["А", "Б"],
  ["👨‍👩‍👧", "👨‍👩‍👦"],
])("%s and %s are different names", (one, other) => expect(areAlike(one, other)).toBe(false));

test("every name has a form, and always the same ones", () => {
  for (const name of ["\u3164", "i\u0307", "👋🏽", "1", "\u0300"]) expect(nameForms(name)).toEqual(nameForms(name));
  expect(nameForms("x".repeat(100)).every((form) => form.length >= 100)).toBe(true);
});

test("a changed table of confusable characters needs a new `nameFormsVersion`", () => {
  expect(createHash("sha256").update(JSON.stringify(data)).digest("hex")).toBe(
    "3a2e8cedc556ec92434f4c8664ba1f3742f2dd646d12f6f280dc92b09440e9fc",
  );
});
