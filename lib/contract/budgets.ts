import { z } from "zod";
import { endpoint } from "./endpoint";
import { id } from "./id";
import { inLowerCase } from "./in-lower-case";
import { text } from "./text";
import { versions } from "./versions";

const limit = z
  .number("Must be a whole number of minor units.")
  .int("Must be a whole number of minor units.")
  .min(1, "Must be at least 1.")
  .max(1e12, "Must be at most 1,000,000,000,000.")
  .meta({ description: "Per month, in minor units.", format: "int64", example: 50_000 });

const applications = z.record(z.string(), limit).meta({
  description: "By application ID.",
  example: { "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b": 20_000 },
});

export const budgetsSchema = z
  .object({
    team: limit.nullable().meta({ description: "Null if the team has no budget.", format: "int64", example: 50_000 }),
    applications,
    hard_stop: z.boolean().meta({
      description: "Whether production credentials stop working when a budget is used up, until the end of the month.",
    }),
  })
  .meta({ id: "Budgets" });

export const getBudgets = endpoint({
  id: "getBudgets",
  method: "GET",
  path: "/billing/budgets",
  tag: "Billing",
  summary: "Get budgets",
  description: "The monthly limits, with warnings at 50%, 80% and 100%.",
  permission: "billing.read",
  scope: "billing:read",
  answer: budgetsSchema,
  version: versions.budgets,
  status: 200,
});

export const setBudgets = endpoint({
  id: "setBudgets",
  method: "PUT",
  path: "/billing/budgets",
  tag: "Billing",
  summary: "Set budgets",
  description:
    "Replaces all budgets. Only an owner can turn the hard stop on or off. To turn it on, send the team's name as `confirm`.",
  permission: "billing.manage",
  scope: "billing:write",
  body: z.object({
    team: limit.nullable().optional(),
    applications: applications
      .refine((given) => Object.keys(given).every((key) => id.safeParse(key).success), {
        message: "Must use application IDs as keys.",
      })
      .refine((given) => new Set(Object.keys(given).map(inLowerCase)).size === Object.keys(given).length, {
        message: "Lists an application twice.",
      })
      .overwrite((given) =>
        Object.fromEntries(Object.entries(given).map(([key, amount]) => [inLowerCase(key), amount])),
      )
      .optional(),
    hard_stop: z.boolean("Must be true or false.").optional(),
    confirm: text(200).optional().meta({ example: "Northwind Telecom" }),
  }),
  answer: budgetsSchema,
  version: versions.budgets,
  status: 200,
});
