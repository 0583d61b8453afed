import { describe, expect, it, test } from "vitest";
import { passwordStrength } from "./browser/password-strength";
import { judgePassword } from "./password-rule";

const ada = {
  email: "ada.lovelace@example.com",
  firstName: "Ada",
  lastName: "Lovelace",
  teamNames: ["Analytical Engines", "R&D"],
};
const refusal = (password: string) => judgePassword(password, ada).refusal;

test("a personal phrase is accepted, whatever characters it contains", () => {
  for (const good of ["correct-horse-battery", "пароль из кириллицы", "x7Kp9qLmW4tz", "😀🐘🌧🎻🧲🪐🦊🎈🧭🪁🛶🎲"]) {
    expect(refusal(good), good).toBeNull();
  }
});

test("every refusal says why", () => {
  const reasons: [RegExp, string[]][] = [
    [
      /too common/,
      ["Password1", "QWERTYUIOP", "P@ssw0rd1", "debrief1", "Admin@123", "Summer2026!", "ｐａｓｓｗｏｒｄ１"],
    ],
    [/too easy to guess/, ["aaaaaaaa", "abcdefgh", "йцукенгш", "a       ", "1 2 3 4 5 6", "20260314", "Analytical1"]],
    [/your name/, ["ADA.LOVELACE@example.com", "ada.lovelace", "AdaLovelace", "Ada  Lovelace", "analyticalENGINES"]],
    [/just spaces/, ["        ", "\u3164".repeat(9), "\u2800".repeat(9), "\u200b".repeat(9)]],
    [/aren't allowed/, ["correct-horse\u0000battery", "correct-horse\u0085battery", "correct-horse\ud800battery"]],
    [/at least 12/, ["x7Kp9qLm", "x7Kp9qLmW4t", "Kp9!mQ4z"]],
    [/at least 8/, ["", "short", "e\u0301".repeat(7), `abc${"\u200b".repeat(20)}`]],
    [/at most 256/, ["x".repeat(257)]],
  ];
  for (const [reason, passwords] of reasons) {
    for (const password of passwords) expect(refusal(password), JSON.stringify(password)).toMatch(reason);
  }
});

test("length is counted in composed characters", () => {
  const eight = "kré8Ψ!qü";
  const refusalBesideFactor = (password: string) => judgePassword(password, { ...ada, hasSecondFactor: true }).refusal;
  expect(refusalBesideFactor(eight.normalize("NFD"))).toBeNull();
  expect(refusal(eight.normalize("NFD"))).toMatch(/at least 12/);
  expect(refusal(`${eight}éñ7ø`.normalize("NFD"))).toBeNull();
  expect(refusalBesideFactor(eight.slice(1).normalize("NFD"))).toMatch(/at least 8/);
  const longest = `${eight}-Ωé7mñ-vé3Zß-kø9Qå-xÿ`.padEnd(256, "é");
  expect(refusal(longest.normalize("NFD"))).toBeNull();
  expect(refusal(`${longest}é`.normalize("NFD"))).toMatch(/at most 256/);
});

test("the strength hint on the page agrees with the rule", () => {
  expect(passwordStrength("", ada, { judgePassword })).toBeNull();
  expect(passwordStrength("short", ada, { judgePassword })).toBe("Too short: 7 more to go.");
  expect(passwordStrength("correct-horse-battery", ada, undefined)).toBeNull();
  for (const password of ["P@ssw0rd1234", "Lovelace1815", "aaaaaaaaaaaa", "x7Kp9qLmW4tz", "correct-horse-battery"]) {
    expect(passwordStrength(password, ada, { judgePassword })).toBe(judgePassword(password, ada).words);
  }
  expect(passwordStrength("x7Kp9qLm", ada, { judgePassword })).toBe("Too short: 4 more to go.");
  expect(passwordStrength("x7Kp9qLm", { hasSecondFactor: true }, { judgePassword })).toMatch(/^Fair|^Good/);
  expect(judgePassword("correct-horse-battery", ada).words).toBe("Strong.");
});

describe("a password built from known words", () => {
  const zebedee = {
    email: "zorble.flux@example.com",
    firstName: "Zebedee",
    lastName: "Krumholtz",
    teamNames: ["Quasar Telecom"],
  };
  it.each(
    (
      "P@ssword123! P@ssword2024! p@ssword!123 Pa$$word123! Pa$$w0rd123! Pa55word123! p4ssw0rd!2026 P@ssw0rd12345! ｐ＠ｓｓｗｏｒｄ１２３！ " +
      "Password.123.456 Abcd@1234 Abc@123456 Hello123456! йцукен12345! correcthorsebatterystaple D3brief@2026 d3br13f!2026 " +
      "debrief-2026-portal qwertyuiopasdfghjklzxcvbnm123456 quasartelecom1 quasar-telecom QuasarTelecom2026! Krumholtz2026! " +
      "Krumholtz@123 zebedee.krumholtz zorbleflux1"
    ).split(" "),
  )("%s is refused", (password) => {
    expect(judgePassword(password, zebedee).refusal).not.toBeNull();
  });

  it("a first name repeated several times is refused", () => {
    expect(judgePassword("Adaadaada", { firstName: "Ada" }).refusal).not.toBeNull();
  });

  it.each([
    "a-long-phrase-of-mine",
    "krumholtz keeps seven green umbrellas",
    "correct-horse-battery",
    "battery-staple-correct",
    "a-wholly-new-phrase",
    "a-password-for-them",
  ])("%s is accepted", (password) => {
    expect(judgePassword(password, zebedee).refusal).toBeNull();
  });
});
