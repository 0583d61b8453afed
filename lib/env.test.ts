import { expect, test } from "vitest";
import { ConfigurationError, parseEnv } from "./env";

const complete = {
  PUBLIC_URL: "https://portal.example.com/",
  DATABASE_URL: "postgresql://db/debrief",
  SMTP_URL: "smtp://mail",
  AUTH_SECRET: "a".repeat(32),
  SERVICE_KEY: `${"b".repeat(32)},${"c".repeat(32)}`,
  METRICS_KEY: "d".repeat(32),
  STRIPE_SECRET_KEY: "sk_test_x",
  STRIPE_WEBHOOK_SECRET: "whsec_x",
};

const refusal = (changes: Record<string, string | undefined>) => {
  try {
    parseEnv({ ...complete, ...changes });
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError);
    return (error as Error).message;
  }
};

test("complete settings are read, with defaults for the rest", () => {
  expect(parseEnv(complete)).toMatchObject({
    PORT: 3000,
    PUBLIC_URL: "https://portal.example.com",
    SERVICE_KEY: ["b".repeat(32), "c".repeat(32)],
    TRUSTED_PROXIES: [],
    RATE_LIMITS: "on",
    USAGE_RETENTION_DAYS: 90,
  });
});

test("what is missing is named, all of it, in one line", () => {
  expect(refusal({ AUTH_SECRET: undefined, SERVICE_KEY: "" })).toBe("AUTH_SECRET must be set; SERVICE_KEY must be set");
});

test.each([
  ["PORT", "0"],
  ["PORT", "abc"],
  ["PUBLIC_URL", "portal"],
  ["DATABASE_URL", "mysql://db"],
  ["AUTH_SECRET", "short"],
  ["SERVICE_KEY", `${"b".repeat(32)},short`],
  ["RATE_LIMITS", "maybe"],
  ["TRUSTED_PROXIES", "10.0.0.0/8,nonsense"],
  ["LOG_LEVEL", "loud"],
  ["REDIS_URL", "http://redis"],
])("a wrong %s (%s) is named and its value is not repeated", (name, value) => {
  const message = refusal({ [name]: value });
  expect(message).toContain(name);
  if (value.length > 4) expect(message).not.toContain(value);
});
