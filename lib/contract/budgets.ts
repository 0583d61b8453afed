import { z } from "zod";
import { endpoint } from "./endpoint";
import { id } from "./id";
import { text } from "./text";

const limit = z
  .number("Must be a whole number of minor units.")
  .int("Must be a whole number of minor units.")
  .min(1, "Must be at least 1.")
  .max(1e12, "Is too much.")
  .meta({ description: "A month, in minor units.", format: "int64", example: 50_000 });

const applications = z.record(z.string(), limit).meta({
  description: "By application id.",
  example: { "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b": 20_000 },
});

export const budgetsSchema = z
  .object({
    team: limit.nullable().meta({ description: "Null for none.", format: "int64", example: 50_000 }),
    applications,
    hard_stop: z.boolean().meta({
      description: "Whether production credentials stop working when a budget is used up, until the month is over.",
    }),
  })
  .meta({ id: "Budgets" });

export const getBudgets = endpoint({
  id: "getBudgets",
  method: "GET",
  path: "/billing/budgets",
  tag: "Billing",
  summary: "Get budgets",
  description: "The monthly limits to be warned about, at 50, 80 and 100 %.",
  permission: "billing.read",
  answer: budgetsSchema,
  status: 200,
});

export const setBudgets = endpoint({
  id: "setBudgets",
  method: "PUT",
  path: "/billing/budgets",
  tag: "Billing",
  summary: "Set budgets",
  description:
    "Replaces them all. Only an owner turns the hard stop on, and types the team's name as `confirm` to do so.",
  permission: "billing.manage",
  body: z.object({
    team: limit.nullable().optional(),
    applications: applications
      .optional()
      .refine((given) => !given || Object.keys(given).every((key) => id.safeParse(key).success), {
        message: "Must name applications by their ids.",
      }),
    hard_stop: z.boolean("Must be true or false.").optional(),
    confirm: text(200).optional().meta({ example: "Northwind Telecom" }),
  }),
  answer: budgetsSchema,
  status: 200,
});
