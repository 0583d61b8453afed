import { z } from "zod";
import { scopeNames } from "@/lib/scopes";
import { rangeList } from "./ip-range-list";
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

/** Where a key may be used from, as callers say it. */
export const addressesIn = rangeList.meta({
  description: "The addresses and networks (CIDR) it may be used from. Empty means anywhere.",
  example: ["203.0.113.0/24", "2001:db8::/32"],
});

/** The same, as it is told. */
export const addressesOut = z.array(z.string().meta({ example: "203.0.113.0/24" })).meta({
  description: "The addresses and networks (CIDR) it may be used from. Empty means anywhere.",
  example: ["203.0.113.0/24"],
});
