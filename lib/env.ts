import proxyAddr from "proxy-addr";
import { z } from "zod";

/** A setting that is missing or wrong. The message is one line that says which and what to set. */
export class ConfigurationError extends Error {
  override name = "ConfigurationError";
}

const url = (protocols: string[]) =>
  z
    .string()
    .refine(
      (value) => URL.canParse(value) && protocols.includes(new URL(value).protocol),
      `must be a URL that starts with ${protocols.map((protocol) => `${protocol}//`).join(" or ")}`,
    );

const optionalUrl = (protocols: string[]) => url(protocols).optional();

function isAddressList(entries: string[]): boolean {
  try {
    proxyAddr.compile(entries);
    return true;
  } catch {
    return false;
  }
}

const secretKeys = z
  .string("must be set")
  .transform((value) => value.split(",").map((key) => key.trim()))
  .pipe(
    z
      .array(z.string().min(32, "needs at least 32 characters"))
      .min(1)
      .max(2, "takes one key, or two separated by a comma while you rotate it"),
  );

const schema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  PORT: z.coerce
    .number("must be a number")
    .int()
    .min(1, "must be 1 to 65535")
    .max(65_535, "must be 1 to 65535")
    .default(3000),
  HOST: z.string().min(1, "must not be empty").default("127.0.0.1"),
  PUBLIC_URL: url(["http:", "https:"]).transform((value) => value.replace(/\/+$/, "")),
  DATA_DIR: z.string().min(1, "must not be empty").default(".data"),
  DATABASE_URL: url(["postgres:", "postgresql:"]),
  SMTP_URL: url(["smtp:", "smtps:"]),
  MAIL_FROM: z.string().min(3, "must be an address").default("Debrief <no-reply@debrief.example>"),
  AUTH_SECRET: z.string("must be set").min(32, "needs at least 32 characters"),
  SERVICE_KEY: secretKeys,
  METRICS_KEY: z.string("must be set").min(32, "needs at least 32 characters"),
  RATE_LIMITS: z.enum(["on", "off"], 'must be "on" or "off"').default("on"),
  TRUSTED_PROXIES: z
    .string()
    .default("")
    .transform((value) =>
      value
        .split(",")
        .map((entry) => entry.trim())
        .filter(Boolean),
    )
    .refine(isAddressList, 'must be addresses or ranges such as 10.0.0.0/8, or "loopback"'),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"], "must be a pino level, such as info or debug")
    .default("info"),
  STRIPE_SECRET_KEY: z.string("must be set").regex(/^(sk|rk)_/, "must be a secret key of Stripe: sk_… or rk_…"),
  STRIPE_PUBLISHABLE_KEY: z.string().regex(/^pk_/, "must be a publishable key of Stripe: pk_…").optional(),
  STRIPE_WEBHOOK_SECRET: z.string("must be set").regex(/^whsec_/, "must be the signing secret of the webhook: whsec_…"),
  STRIPE_API_BASE: optionalUrl(["http:", "https:"]),
  USAGE_RETENTION_DAYS: z.coerce
    .number("must be a number of days")
    .int("must be a whole number of days")
    .min(40, "must be at least 40: events are taken for 35 days")
    .default(90),
  REDIS_URL: optionalUrl(["redis:", "rediss:"]),
});

export type Env = z.output<typeof schema>;

/**
 * Checks settings.
 * @param source names and values, as in `process.env`
 * @throws ConfigurationError naming every setting that is missing or wrong, in one line
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  // A name without a value, as .env files have them, is unset.
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const result = schema.safeParse(set);
  if (result.success) return result.data;
  const wrong = result.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    return `${name} ${set[name] === undefined ? "must be set" : issue.message}`;
  });
  throw new ConfigurationError([...new Set(wrong)].join("; "));
}

let cached: Env | undefined;

/**
 * The settings of this process: the only place that reads `process.env`. Lazy, so that a build needs none.
 * @throws ConfigurationError on first use if a setting is missing or wrong
 */
export function env(): Env {
  return (cached ??= parseEnv(process.env));
}
