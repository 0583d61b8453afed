import { z } from "zod";
import { instant } from "./id";
import { mostRanges, rangeList } from "./ip-range-list";
import { readAddress } from "./ip-ranges";
import { text } from "./text";
import { timeIn } from "./time-in";

/** The fields of a credential's policy: whether, from where and for what its credentials work. */
export const policyFields = ["disabled", "expires_at", "allowed_addresses", "scopes", "rate_per_minute"] as const;

/** Why credentials with a right secret are refused, in the order in which it is looked at. */
export const refusalReasons = ["disabled", "expired", "unpaid", "budget", "address", "scope", "rate"] as const;

export type RefusalReason = (typeof refusalReasons)[number];

/** How many of them credentials may have. The database has the same limits. */
const mostScopes = 20;
const highestRate = 1_000_000;

/** What a request can be asked to have at once, at most. */
const mostRequired = 20;

/** RFC 6749, section 3.3: what a scope is made of. */
const scopeForm = /^[!#-[\]-~]{1,64}$/;
const scopeMessage =
  "Scopes have 1 to 64 characters: letters, digits and punctuation, but no spaces, quotes or backslashes.";

const scopeList = (most: number) =>
  z
    .array(z.string(scopeMessage).meta({ maxLength: 64 }), "Must be a list of scopes.")
    .max(most, { error: `Must have at most ${most} scopes.`, abort: true })
    .transform((list, context) => {
      if (!list.every((scope) => scopeForm.test(scope))) context.addIssue({ code: "custom", message: scopeMessage });
      return [...new Set(list)];
    });

const words = {
  disabled: "Whether they're turned off. Disabled credentials don't work, and can be enabled again.",
  expires_at: "When they stop working. Null for never.",
  allowed_addresses:
    "The only IP addresses and networks (CIDR) that they work from. Empty for anywhere. IPv4-mapped IPv6 addresses count as IPv4.",
  scopes: "The only scopes that they work for. Empty for all.",
  rate_per_minute: "How many times a minute they can be verified. Null for no limit.",
} satisfies Record<(typeof policyFields)[number], string>;

const examples = { addresses: ["203.0.113.0/24", "2001:db8::7"], scopes: ["chat", "calls"] };

const rate = z
  .number("Must be a whole number.")
  .int("Must be a whole number.")
  .min(1, "Must be at least 1.")
  .max(highestRate, "Must be at most 1,000,000.")
  .meta({ format: "int32" });

/** A policy as it is answered. */
export const answeredPolicy = {
  disabled: z.boolean().meta({ description: words.disabled, example: false }),
  expires_at: instant.nullable().meta({ description: words.expires_at, example: null }),
  allowed_addresses: z.array(z.string()).meta({ description: words.allowed_addresses, example: examples.addresses }),
  scopes: z.array(z.string()).meta({ description: words.scopes, example: examples.scopes }),
  rate_per_minute: rate.nullable().meta({ description: words.rate_per_minute, format: "int32", example: 600 }),
};

/** A policy as it is changed: what is left out stays. */
export const writtenPolicy = {
  disabled: z.boolean("Must be true or false.").optional().meta({ description: words.disabled, example: false }),
  expires_at: timeIn
    .nullable()
    .optional()
    .meta({ description: `${words.expires_at} A new date must be in the future.`, example: null }),
  allowed_addresses: rangeList.optional().meta({
    description: `${words.allowed_addresses} At most ${mostRanges}. A network must not have bits set beyond its prefix.`,
    example: examples.addresses,
  }),
  scopes: scopeList(mostScopes)
    .optional()
    .meta({ description: `${words.scopes} At most ${mostScopes}.`, example: examples.scopes }),
  rate_per_minute: rate
    .nullable()
    .optional()
    .meta({ description: words.rate_per_minute, format: "int32", example: 600 }),
};

const { disabled: _, ...givenPolicy } = writtenPolicy;

/** A policy as new credentials get it: they are made to be used. */
export const newPolicy = givenPolicy;

/** Of a login that is to be verified, what a policy is compared with. */
export const verifiedUse = {
  address: text(100)
    .refine((value) => readAddress(value) !== null, "Must be an IP address, without a port.")
    .optional()
    .meta({
      description:
        "The IP address that the login comes from. Without it, credentials that are limited to addresses are refused.",
      example: "203.0.113.7",
    }),
  scopes: scopeList(mostRequired)
    .optional()
    .meta({
      description: "What the login needs. Credentials that are limited to scopes need all of them.",
      example: ["chat"],
    }),
};
