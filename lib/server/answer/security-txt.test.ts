import { expect, test } from "vitest";
import { parseEnv } from "@/lib/env";
import { conventions } from "@/lib/http/openapi/conventions";
import { securityTxt } from "./security-txt";

const settings = (more: Record<string, string> = {}) =>
  parseEnv({
    PUBLIC_URL: "https://portal.example.com",
    DATABASE_URL: "postgresql://db/debrief",
    SMTP_URL: "smtp://mail",
    AUTH_SECRET: "a".repeat(32),
    SERVICE_KEY: "b".repeat(32),
    METRICS_KEY: "d".repeat(32),
    STRIPE_SECRET_KEY: "sk_test_x",
    STRIPE_WEBHOOK_SECRET: "whsec_x",
    ...more,
  });
const field = (name: string, more?: Record<string, string>, now = Date.now()) =>
  new RegExp(`^${name}: (.*)$`, "m").exec(securityTxt(settings(more), now))?.[1];

test("security.txt expires within a year, whenever somebody asks", () => {
  for (const year of [2026, 2027, 2040]) {
    const now = Date.UTC(year, 1, 28, 23, 59, 59, 999);
    const ahead = Date.parse(field("Expires", {}, now) ?? "") - now;
    expect(ahead / 86_400_000).toBeGreaterThan(170);
    expect(ahead / 86_400_000).toBeLessThan(365);
  }
});

test.each([
  ["security@example.com", "mailto:security@example.com"],
  ["Security+Portal@Example.com", "mailto:security+portal@example.com"],
  ["a?b&c%d@example.com", "mailto:a%3Fb%26c%25d@example.com"],
  ["https://example.com/security", "https://example.com/security"],
])("SECURITY_CONTACT=%s is the contact of security.txt", (SECURITY_CONTACT, uri) => {
  expect(field("Contact", { SECURITY_CONTACT })).toBe(uri);
});

test("without SECURITY_CONTACT, the contact is the address that emails come from", () => {
  const MAIL_FROM = "Debrief <no-reply@portal.example.com>";
  expect(field("Contact", { MAIL_FROM })).toBe("mailto:no-reply@portal.example.com");
});

test.each(["http://example.com", "ask us", "https://example.com/a b", "tel:1", "security@"])(
  "SECURITY_CONTACT=%s is refused by name",
  (SECURITY_CONTACT) => {
    expect(() => settings({ SECURITY_CONTACT })).toThrow(/^SECURITY_CONTACT must be an email address or a page/);
  },
);

test("the policy that security.txt names is in the docs", () => {
  const slug = field("Policy")?.split("#")[1];
  expect(conventions.map((convention) => convention.slug)).toContain(slug);
});
