import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  createClientId,
  createSecret,
  equalTexts,
  isClientId,
  isSecretOf,
  kindOfSecret,
  scannerPattern,
  type SecretKind,
} from "./secret";

const kinds: Record<SecretKind, true> = {
  access_token: true,
  refresh_token: true,
  client_secret: true,
  service_secret: true,
  service_token: true,
  personal_token: true,
  sandbox_secret: true,
  production_secret: true,
  invite: true,
  reset_password: true,
  confirm_email: true,
  change_email: true,
  prove_domain: true,
  mfa_token: true,
  grant_token: true,
  grant_refresh: true,
  authorization_code: true,
  device_code: true,
};

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

test("the expression for scanners finds each kind of secret in any text, and its checksum tells the kind", () => {
  for (const kind of Object.keys(kinds) as SecretKind[]) {
    const secret = createSecret(kind);
    for (const text of [
      secret,
      `KEY=${secret}`,
      `"${secret}",`,
      `https://x.example/?token=${secret}&y`,
      `a\n${secret}\nb`,
    ])
      expect(
        [...text.matchAll(new RegExp(scannerPattern, "g"))].map(([found]) => found),
        text,
      ).toEqual([secret]);
    expect(kindOfSecret(secret)).toBe(kind);
    const typo = secret.slice(0, -1) + (secret.endsWith("a") ? "b" : "a");
    expect(kindOfSecret(typo)).toBeNull();
  }
});

test("the operator's guide has the expression that we find our own secrets by", () => {
  expect(readFileSync("docs/operations.md", "utf8")).toContain(`\n  ${scannerPattern}\n`);
});

test("the expression for scanners leaves alone what only resembles a secret", () => {
  const secret = createSecret("production_secret");
  const others = [
    secret.slice(0, -1),
    `${secret}0`,
    `x${secret}`,
    secret.replace("production", "prod"),
    secret.replace("dbf_", "dbg_"),
    secret.toUpperCase(),
    `${secret.slice(0, -1)}-`,
    createClientId("production"),
    "dbf_production_…",
    "",
  ];
  for (const text of others) {
    expect(text).not.toMatch(new RegExp(scannerPattern));
    expect(kindOfSecret(text)).toBeNull();
  }
});
