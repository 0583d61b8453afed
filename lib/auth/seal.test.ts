import { beforeAll, expect, test } from "vitest";
import { seal, unseal } from "./seal";

beforeAll(() => {
  Object.assign(process.env, {
    PUBLIC_URL: "http://localhost",
    DATABASE_URL: "postgresql://localhost/none",
    SMTP_URL: "smtp://localhost",
    AUTH_SECRET: "a".repeat(32),
    SERVICE_KEY: "b".repeat(32),
    METRICS_KEY: "c".repeat(32),
    STRIPE_SECRET_KEY: "sk_test_x",
    STRIPE_WEBHOOK_SECRET: "whsec_x",
  });
});

test("sealed text opens for the same purpose, and looks different each time", () => {
  const sealed = seal("mail", "a secret ✉");
  expect(unseal("mail", sealed)).toBe("a secret ✉");
  expect(sealed).not.toContain("secret");
  expect(seal("mail", "a secret ✉")).not.toBe(sealed);
});

test("sealed text doesn't open for another purpose, or after a change", () => {
  const sealed = seal("mail", "text");
  expect(() => unseal("other", sealed)).toThrow();
  const changed = Buffer.from(sealed, "base64url");
  changed[changed.length - 1]! ^= 1;
  expect(() => unseal("mail", changed.toString("base64url"))).toThrow();
});
