import { z } from "zod";
import { fieldsAtFault } from "./parse";
import { tooManyProcesses } from "./processes";
import { sellerDetails } from "./seller-details";
import {
  addressList,
  apiUrl,
  contact,
  databaseUrl,
  emailList,
  headerKey,
  headerKeys,
  leakReportKeys,
  mailbox,
  nameServers,
  oneDatabaseUrl,
  port,
  publicUrl,
  rangeList,
  reminderDays,
  secretKeys,
  serverUrlOf,
  serviceUrl,
  taxRates,
  whatIsAround,
} from "./setting-shapes";

/** A setting that is missing or wrong. The message is one line that says which and what to set. */
export class ConfigurationError extends Error {
  override name = "ConfigurationError";
}

const atLeast = (least: number) =>
  z.coerce.number("must be a number").int("must be a whole number").min(least, `must be at least ${least}`);

/** OTLP's, but for gRPC: it would be a library of its own, and every collector takes these. */
const otlpProtocol = z.enum(
  ["http/protobuf", "http/json"],
  "must be http/protobuf or http/json (usually at port 4318)",
);

const samplers = [
  ...["always_on", "always_off", "traceidratio"],
  ...["parentbased_always_on", "parentbased_always_off", "parentbased_traceidratio"],
];

const schema = z.object({
  NODE_ENV: z
    .enum(["development", "production", "test"], "must be development, production or test")
    .default("development"),
  DEBRIEF_LOCAL: z.enum(["1", "0"], "must be 1 or 0").optional(),
  PORT: port.default(3000),
  HOST: z.string().min(1, "must not be empty").default("127.0.0.1"),
  PUBLIC_URL: publicUrl,
  ALLOW_HTTP: z
    .string()
    .regex(/^(?=.*\p{L}.*\p{L}.*\p{L}).{10,}$/u, "must say why, in a few words, people reach this without https")
    .optional(),
  DATA_DIR: z.string().min(1, "must not be empty").default(".data"),
  DATABASE_URL: databaseUrl,
  DATABASE_REPLICA_URL: oneDatabaseUrl.optional(),
  USAGE_DATABASE_URL: databaseUrl.optional(),
  DATABASE_CONNECTIONS: atLeast(12).default(22),
  PROCESSES: atLeast(1).max(64, "must be at most 64").optional(),
  SMTP_URL: serverUrlOf("smtp:", "smtps:"),
  MAIL_FROM: mailbox.default("Debrief <no-reply@debrief.example>"),
  SECURITY_CONTACT: contact.optional(),
  AUTH_SECRET: secretKeys,
  SERVICE_KEY: headerKeys,
  METRICS_KEY: headerKey,
  OPERATOR_KEY: headerKeys.optional().transform((keys) => keys ?? []),
  OPERATORS: emailList,
  LEAK_REPORT_KEYS: leakReportKeys.optional(),
  RATE_LIMITS: z.enum(["on", "off"], 'must be "on" or "off"').default("on"),
  TRUSTED_PROXIES: addressList,
  SSO_PRIVATE_ADDRESSES: rangeList,
  DNS_SERVERS: nameServers.optional(),
  GOOGLE_CLIENT_ID: z.string().max(300, "must be at most 300 characters").optional(),
  GOOGLE_CLIENT_SECRET: z.string().max(300, "must be at most 300 characters").optional(),
  GOOGLE_ISSUER: serviceUrl.default("https://accounts.google.com"),
  GITHUB_CLIENT_ID: z.string().max(300, "must be at most 300 characters").optional(),
  GITHUB_CLIENT_SECRET: z.string().max(300, "must be at most 300 characters").optional(),
  GITHUB_URL: serviceUrl.default("https://github.com"),
  GITHUB_API_URL: serviceUrl.default("https://api.github.com"),
  MAX_CONNECTIONS: atLeast(16).default(4_000),
  MAX_CONNECTIONS_PER_ADDRESS: atLeast(8).default(500),
  DRAIN_SECONDS: atLeast(0).max(60, "must be at most 60").default(5),
  REPLICA: z
    .string()
    .regex(/^[\w.:-]{1,100}$/, "must be a name of letters, digits and . : _ -")
    .optional(),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"], "must be a pino level, such as info or debug")
    .default("info"),
  STRIPE_SECRET_KEY: z.string("must be set").regex(/^(sk|rk)_/, "must be a Stripe secret key: sk_… or rk_…"),
  STRIPE_PUBLISHABLE_KEY: z.string().regex(/^pk_/, "must be a Stripe publishable key: pk_…").optional(),
  STRIPE_WEBHOOK_SECRET: z.string("must be set").regex(/^whsec_/, "must be the webhook's signing secret: whsec_…"),
  STRIPE_API_BASE: apiUrl.optional(),
  INVOICE_SELLER: z
    .string()
    .default("Debrief|developers.debrief.com")
    .transform((value) =>
      value
        .split("|")
        .map((line) => line.trim())
        .filter(Boolean),
    )
    .refine((lines) => lines.length > 0, "must be a name and address, with | between the lines"),
  INVOICE_SELLER_DETAILS: sellerDetails.optional(),
  REMINDER_DAYS: reminderDays.default([3, 7, 14]),
  AFTER_LAST_REMINDER: z.enum(["nothing", "warn", "stop"], "must be nothing, warn or stop").default("warn"),
  TAX_RATES: taxRates.optional(),
  STRIPE_TAX: z.enum(["on", "off"], 'must be "on" or "off"').default("off"),
  STRIPE_TAX_CODE: z
    .string()
    .regex(/^txcd_\d{8}$/, "must be one of Stripe's product tax codes, as in txcd_10103001")
    .optional(),
  USAGE_RETENTION_DAYS: z.coerce
    .number("must be a number of days")
    .int("must be a whole number of days")
    .min(40, "must be at least 40: we take events for 35 days")
    .max(36_500, "must be at most 36500, a hundred years")
    .default(90),
  REDIS_URL: serverUrlOf("redis:", "rediss:").optional(),
  // The others of OpenTelemetry's variables are its library's to read: docs/decisions/0097-traces.md.
  OTEL_SDK_DISABLED: z
    .string()
    .default("false")
    .transform((value) => value.toLowerCase() === "true"),
  OTEL_TRACES_EXPORTER: z.enum(["otlp", "none"], "must be otlp or none").optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: serviceUrl.optional(),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: serviceUrl.optional(),
  OTEL_EXPORTER_OTLP_PROTOCOL: otlpProtocol.optional(),
  OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: otlpProtocol.optional(),
  OTEL_TRACES_SAMPLER: z.enum(samplers, `must be one of ${samplers.join(", ")}`).optional(),
  OTEL_TRACES_SAMPLER_ARG: z.coerce
    .number("must be a number")
    .min(0, "must be between 0 and 1")
    .max(1, "must be between 0 and 1")
    .optional(),
});

export type Env = z.output<typeof schema>;

/** Settings by name, as in `process.env`. */
export type Variables = Record<string, string | undefined>;

/** What is wrong with settings, by their names, in words that go on after the name. */
export type Faults = Map<string, string>;

/** Settings that mean something only with each other. */
const pairs = [
  ["GOOGLE_CLIENT_ID", "GOOGLE_CLIENT_SECRET"],
  ["GITHUB_CLIENT_ID", "GITHUB_CLIENT_SECRET"],
] as const;

function read(source: Variables): { env: Env } | { faults: Faults } {
  // A name without a value, as in .env files, is unset.
  const set: Variables = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const faults: Faults = new Map();
  for (const name of Object.keys(schema.shape)) {
    const words = whatIsAround(set[name] ?? "");
    if (words) faults.set(name, words);
  }
  for (const [id, secret] of pairs) {
    if (Boolean(set[id]) === Boolean(set[secret])) continue;
    const [there, missing] = set[id] ? [id, secret] : [secret, id];
    faults.set(missing, `must be set, too: ${there} is. Set both or neither`);
  }
  if (set.USAGE_DATABASE_URL && set.USAGE_DATABASE_URL === set.DATABASE_URL)
    faults.set(
      "USAGE_DATABASE_URL",
      "leads to the same database as DATABASE_URL: usage is there without it, so leave it out",
    );
  const byStripe = set.STRIPE_TAX === "on";
  if (byStripe && set.TAX_RATES)
    faults.set(
      "STRIPE_TAX",
      "and TAX_RATES can't both be set: either Stripe decides what tax is on invoices, or your rates",
    );
  if (set.STRIPE_TAX_CODE && !byStripe) faults.set("STRIPE_TAX_CODE", "is only for STRIPE_TAX=on, which isn't set");
  const result = schema.safeParse(set);
  const crowded = result.success && tooManyProcesses(result.data);
  if (crowded) faults.set("PROCESSES", crowded);
  if (result.success && faults.size === 0) return { env: result.data };
  const found = result.error ? fieldsAtFault(result.error, set, { mustBeSet: "must be set" }) : {};
  for (const [path, words] of Object.entries(found)) {
    // Of one in a list, too, it is the setting that is at fault.
    const [name = path] = path.split(".");
    if (!faults.has(name)) faults.set(name, words);
  }
  return { faults };
}

/** @returns all that is missing or wrong by itself */
export function findFaults(source: Variables): Faults {
  const result = read(source);
  return "faults" in result ? result.faults : new Map();
}

/** @returns all of it, in one line */
export const tellFaults = (faults: Faults): string => [...faults].map(([name, words]) => `${name} ${words}`).join("; ");

/**
 * Checks settings.
 * @param source names and values, as in `process.env`
 * @throws ConfigurationError naming every setting that is missing or wrong, in one line
 */
export function parseEnv(source: Variables): Env {
  const result = read(source);
  if ("faults" in result) throw new ConfigurationError(tellFaults(result.faults));
  return result.env;
}

let cached: Env | undefined;

/**
 * The settings of this process: the only place that reads `process.env`. Lazy, so that a build needs none.
 * @throws ConfigurationError on first use if a setting is missing or wrong
 */
export function env(): Env {
  return (cached ??= parseEnv(process.env));
}
