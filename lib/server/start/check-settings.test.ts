import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { checkSettings } from "./check-settings";

const secret = () => randomBytes(32).toString("base64");
const letters = (length: number) => randomBytes(length).toString("hex").slice(0, length);
const complete = {
  PUBLIC_URL: "https://portal.example.com",
  DATABASE_URL: "postgresql://user:pass@db.internal/debrief",
  SMTP_URL: "smtp://mail.internal",
  AUTH_SECRET: secret(),
  SERVICE_KEY: `${secret()},${secret()}`,
  METRICS_KEY: secret(),
  STRIPE_SECRET_KEY: `sk_live_${letters(99)}`,
  STRIPE_PUBLISHABLE_KEY: `pk_live_${letters(24)}`,
  STRIPE_WEBHOOK_SECRET: `whsec_${letters(32)}`,
};

const refusal = async (
  changes: Record<string, string | undefined>,
  { dev = false, from = complete as object } = {},
) => {
  const said = await checkSettings({ ...from, ...changes }, dev).then(
    () => "",
    (error: Error) => error.message,
  );
  expect(said).not.toContain("\n");
  return said;
};

test("a complete configuration starts a production run, also with test keys and restricted keys", async () => {
  expect(await checkSettings(complete, false)).toEqual({
    production: true,
    port: 3000,
    host: "127.0.0.1",
    processes: expect.any(Number),
  });
  const [STRIPE_SECRET_KEY, STRIPE_PUBLISHABLE_KEY] = [`rk_test_${letters(24)}`, `pk_test_${letters(99)}`];
  expect(await refusal({ STRIPE_SECRET_KEY, STRIPE_PUBLISHABLE_KEY })).toBe("");
  expect(await refusal({ AUTH_SECRET: randomBytes(16).toString("hex") })).toBe("");
  expect(await refusal({ AUTH_SECRET: `${secret()},${secret()}` })).toBe("");
});

test("an incomplete configuration says why it is a production run, and names everything missing", async () => {
  const missing = (names: string[]) => names.map((name) => `${name} must be set`).join("; ");
  const rest = ["SMTP_URL", "AUTH_SECRET", "SERVICE_KEY", "METRICS_KEY", "STRIPE_SECRET_KEY", "STRIPE_WEBHOOK_SECRET"];
  expect(await refusal({ PUBLIC_URL: "https://portal.example.com" }, { from: {} })).toBe(
    "this is a production run, since PUBLIC_URL isn't an address of this machine alone: " +
      `${missing(["DATABASE_URL", ...rest])} (DEBRIEF_LOCAL=1 makes it a local run, with stand-ins)`,
  );
  expect(await refusal({ DATABASE_URL: complete.DATABASE_URL }, { from: {} })).toContain(
    `since DATABASE_URL is set: ${missing(["PUBLIC_URL", ...rest])}`,
  );
  expect(await refusal({ NODE_ENV: "production" }, { from: {} })).toContain("DATABASE_URL must be set");
});

const same = secret();
test.each<[Record<string, string | undefined>, RegExp]>([
  [{ PUBLIC_URL: "http://portal.example.com" }, /PUBLIC_URL must start with https:/],
  [{ PUBLIC_URL: "http://localhost:3000" }, /PUBLIC_URL must start with https:/],
  [{ PUBLIC_URL: "http://portal.example.com", ALLOW_HTTP: "yes" }, /ALLOW_HTTP must say why/],
  [{ AUTH_SECRET: "a".repeat(40) }, /AUTH_SECRET is easy to guess/],
  [{ AUTH_SECRET: "not-known-before-the-stand-ins-have-started" }, /AUTH_SECRET is easy to guess/],
  [{ AUTH_SECRET: `django-insecure-${letters(40)}` }, /AUTH_SECRET is easy to guess/],
  [{ AUTH_SECRET: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY" }, /AUTH_SECRET is easy to guess/],
  [{ AUTH_SECRET: "550e8400-e29b-41d4-a716-446655440000" }, /AUTH_SECRET is easy to guess/],
  [{ AUTH_SECRET: "{{.Values.debrief.secrets.authSecretOfIt}}" }, /AUTH_SECRET is easy to guess/],
  [{ AUTH_SECRET: "${DEBRIEF_AUTH_SECRET_FROM_THE_VAULT_X7Q}" }, /AUTH_SECRET is easy to guess/],
  [{ AUTH_SECRET: "$DEBRIEF_AUTH_SECRET_FROM_THE_VAULT_X7Q" }, /AUTH_SECRET is easy to guess/],
  [{ AUTH_SECRET: "arn:aws:secretsmanager:eu-1:123456789012:secret:q-x7Zk9" }, /AUTH_SECRET is easy to guess/],
  [{ AUTH_SECRET: "Y2hhbmdlbWVjaGFuZ2VtZWNoYW5nZW1lY2hhbmdlbWU=" }, /AUTH_SECRET is easy to guess/],
  [{ AUTH_SECRET: "Geheimnis-fuer-die-Produktion-bitte-aendern" }, /AUTH_SECRET is easy to guess/],
  [{ STRIPE_WEBHOOK_SECRET: `whsec_${"x".repeat(32)}` }, /STRIPE_WEBHOOK_SECRET isn't a complete Stripe key/],
  [{ STRIPE_SECRET_KEY: `sk_live_${"X".repeat(28)}` }, /STRIPE_SECRET_KEY isn't a complete Stripe key/],
  [{ STRIPE_API_BASE: "https://proxy.internal/stripe" }, /STRIPE_API_BASE must be only an address/],
  [{ STRIPE_API_BASE: "https://user:pw@proxy.internal" }, /STRIPE_API_BASE must be only an address/],
  [{ MAIL_FROM: "foo" }, /MAIL_FROM must be an email address/],
  [{ MAIL_FROM: "Debrief <no-reply@example.com" }, /MAIL_FROM must be an email address/],
  [{ SMTP_URL: "smtp://" }, /SMTP_URL must/],
  [{ REDIS_URL: "redis:" }, /REDIS_URL must/],
  [{ PORT: "4460.0" }, /PORT must be a number/],
  [{ METRICS_KEY: `${letters(20)} ${letters(20)}` }, /METRICS_KEY must be plain ASCII/],
  [{ SERVICE_KEY: `${letters(40)}\u00e9${letters(4)}` }, /SERVICE_KEY must be plain ASCII/],
  ...[
    "${HOST}",
    "$HOST",
    "{{host}}",
    "*.example.com",
    "portal.example.com,",
    "portal.example.com;",
    "a.example.com'",
    "example..com",
    "a.example.com:0",
  ].map((host): [Record<string, string>, RegExp] => [{ PUBLIC_URL: `https://${host}` }, /PUBLIC_URL must/]),
  [{ ALLOW_HTTP: "..........", PUBLIC_URL: "http://portal.example.com" }, /ALLOW_HTTP must say why/],
  [{ USAGE_RETENTION_DAYS: "1000000000" }, /USAGE_RETENTION_DAYS must be at most 36500/],
  [{ METRICS_KEY: "changeme".repeat(5) }, /METRICS_KEY is easy to guess/],
  [{ AUTH_SECRET: "your-secret-key-at-least-32-characters" }, /AUTH_SECRET is easy to guess/],
  [{ AUTH_SECRET: "0123456789abcdef0123456789abcdef" }, /AUTH_SECRET is easy to guess/],
  [{ SERVICE_KEY: `${secret()},${"ab".repeat(20)}` }, /SERVICE_KEY is easy to guess/],
  [{ SERVICE_KEY: `${same},${same}` }, /SERVICE_KEY is the same twice/],
  [{ AUTH_SECRET: `${same},${same}` }, /AUTH_SECRET is the same twice/],
  [{ AUTH_SECRET: `${secret()},${"ab".repeat(20)}` }, /AUTH_SECRET is easy to guess/],
  [{ METRICS_KEY: same, AUTH_SECRET: same }, /METRICS_KEY is the same as AUTH_SECRET/],
  [{ METRICS_KEY: same, SERVICE_KEY: `${secret()},${same}` }, /METRICS_KEY is the same as SERVICE_KEY/],
  [{ STRIPE_SECRET_KEY: "sk_live_short" }, /STRIPE_SECRET_KEY isn't a complete Stripe key/],
  [{ STRIPE_SECRET_KEY: "sk_test_local" }, /STRIPE_SECRET_KEY isn't a complete Stripe key/],
  [{ STRIPE_SECRET_KEY: `sk_${letters(40)}` }, /STRIPE_SECRET_KEY isn't a complete Stripe key/],
  [{ STRIPE_WEBHOOK_SECRET: "whsec_x" }, /STRIPE_WEBHOOK_SECRET isn't a complete Stripe key/],
  [{ STRIPE_PUBLISHABLE_KEY: "pk_live_x" }, /STRIPE_PUBLISHABLE_KEY isn't a complete Stripe key/],
  [{ STRIPE_PUBLISHABLE_KEY: `pk_test_${letters(24)}` }, /is a test key, but STRIPE_SECRET_KEY is a live key/],
  [{ STRIPE_API_BASE: "http://127.0.0.1:3026" }, /STRIPE_API_BASE must start with https:/],
  [{ DATABASE_URL: undefined }, /DATABASE_URL must be set/],
  [{ GOOGLE_CLIENT_ID: "x" }, /GOOGLE_CLIENT_SECRET must be set, too: GOOGLE_CLIENT_ID is. Set both or neither/],
  [{ GITHUB_CLIENT_SECRET: "x" }, /GITHUB_CLIENT_ID must be set, too: GITHUB_CLIENT_SECRET is. Set both or neither/],
  [{ GITHUB_URL: "http://github.internal" }, /GITHUB_URL must start with https:/],
  [{ GITHUB_API_URL: "http://github.internal/api/v3" }, /GITHUB_API_URL must start with https:/],
  [{ GOOGLE_ISSUER: "http://accounts.internal" }, /GOOGLE_ISSUER must start with https:/],
  [{ GITHUB_URL: "https://user:pw@github.internal" }, /GITHUB_URL must be an address without a user/],
  [{ GITHUB_API_URL: "github.internal" }, /GITHUB_API_URL must be a URL/],
])("production refuses %o", async (changes, words) => {
  expect(await refusal(changes)).toMatch(words);
});

test("production accepts http if ALLOW_HTTP says why", async () => {
  expect(await refusal({ PUBLIC_URL: "http://portal.vpn", ALLOW_HTTP: "only reached in our VPN" })).toBe("");
});

test("a local run accepts a minimal configuration, but no live keys and no mismatched pair of keys", async () => {
  const local = { from: { DEBRIEF_LOCAL: "1" } };
  expect(await refusal({ DATABASE_URL: complete.DATABASE_URL, AUTH_SECRET: "a".repeat(32) }, local)).toBe("");
  expect(await refusal({ STRIPE_SECRET_KEY: complete.STRIPE_SECRET_KEY }, local)).toMatch(/SECRET_KEY is a live key/);
  expect(await refusal({ STRIPE_SECRET_KEY: "sk_test_x" }, local)).toBe("STRIPE_WEBHOOK_SECRET must be set");
  const pair = { STRIPE_SECRET_KEY: "sk_test_x", STRIPE_PUBLISHABLE_KEY: "pk_live_x" };
  expect(await refusal(pair, local)).toMatch(/PUBLISHABLE_KEY is a live key, but STRIPE_SECRET_KEY is a test key/);
});

test("hot reload works in local runs only", async () => {
  expect(await refusal({}, { dev: true })).toMatch(/^npm run dev is for local runs only, and DATABASE_URL is set/);
  expect(
    await refusal(
      { DEBRIEF_LOCAL: "1", STRIPE_SECRET_KEY: "sk_test_x", STRIPE_PUBLISHABLE_KEY: undefined },
      { dev: true },
    ),
  ).toBe("");
});
