import { expect, test } from "vitest";
import { createClientId, createSecret, equalTexts, isClientId, isSecretOf } from "./secret";

test("a secret has a prefix for its kind, 256 random bits and a checksum", () => {
  const secret = createSecret("production_secret");
  expect(secret).toMatch(/^dbf_production_[0-9A-Za-z]{49}$/);
  expect(isSecretOf("production_secret", secret)).toBe(true);
  expect(createSecret("production_secret")).not.toBe(secret);
});

test("a secret of another kind, with a typo or of another length is refused", () => {
  const secret = createSecret("access_token");
  expect(isSecretOf("refresh_token", secret)).toBe(false);
  const last = secret.at(-10) === "a" ? "b" : "a";
  expect(isSecretOf("access_token", secret.slice(0, -10) + last + secret.slice(-9))).toBe(false);
  expect(isSecretOf("access_token", `${secret}0`)).toBe(false);
  expect(isSecretOf("access_token", "")).toBe(false);
});

test("a client ID is told apart from any other text", () => {
  const clientId = createClientId("sandbox");
  expect(isClientId(clientId)).toBe(true);
  expect(isClientId(clientId.replace("sandbox", "production"))).toBe(false);
  expect(isClientId("sandbox_")).toBe(false);
});

test("texts of different lengths compare without throwing", () => {
  expect(equalTexts("one", "one")).toBe(true);
  expect(equalTexts("one", "another")).toBe(false);
  expect(equalTexts("", "x")).toBe(false);
});
