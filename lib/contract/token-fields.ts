import { z } from "zod";
import { scopeNames } from "@/lib/scopes";
import { text } from "./text";
import { timeIn } from "./time-in";

/** The longest that a key may live, in days: a leap year, so that "in a year" always fits. */
export const longestLife = 366;

const scope = z.enum(scopeNames, `Must be one of ${scopeNames.join(", ")}.`).meta({ example: "applications:read" });

/** What a key may do, as callers say it. */
export const scopesIn = z
  .array(scope, "Must be a list of scopes.")
  .min(1, "Choose at least one.")
  .max(2 * scopeNames.length, "Too many.")
  .meta({ description: "What it may do.", example: ["applications:read", "usage:read"] });

/** The same, as it is told. */
export const scopesOut = z.array(scope).meta({ example: ["applications:read", "usage:read"] });

/** When a key ends, as callers say it. */
export const expiryIn = timeIn.meta({
  format: "date-time",
  description: `When it stops working: at most ${longestLife} days from now.`,
  example: "2027-05-24T09:30:00.000Z",
});

const block = z.union([z.cidrv4(), z.cidrv6(), z.ipv4(), z.ipv6()]);

/** Where a key may be used from, as callers say it. */
export const addressesIn = z
  .array(
    text(50)
      .refine((value) => block.safeParse(value).success, "Must be an address or a CIDR block, such as 203.0.113.0/24.")
      .meta({ example: "203.0.113.0/24" }),
    "Must be a list of CIDR blocks.",
  )
  .max(50, "Must be at most 50.")
  .meta({
    description: "Where it may be used from, as CIDR blocks. Empty means anywhere.",
    example: ["203.0.113.0/24", "2001:db8::/32"],
  });

/** The same, as it is told. */
export const addressesOut = z
  .array(z.string().meta({ example: "203.0.113.0/24" }))
  .meta({ description: "CIDR blocks. Empty means anywhere.", example: ["203.0.113.0/24"] });
