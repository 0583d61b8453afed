import { z } from "zod";

/** A limit as it is typed: dollars, with or without cents; empty for none. */
const limit = z
  .string()
  .trim()
  .refine(
    (text) => text === "" || (/^\d{1,9}(\.\d{1,2})?$/.test(text) && Number(text) > 0),
    "Must be an amount, such as 250 or 99.50.",
  );

/** What the form holds: limits of applications by their ids, of those only that have one or were typed into. */
export const budgetsForm = z.object({
  team: limit,
  applications: z.record(z.string(), limit),
  hard_stop: z.boolean(),
});

export type BudgetsFormValues = z.input<typeof budgetsForm>;
