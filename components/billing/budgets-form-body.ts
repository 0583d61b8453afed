import { z } from "zod";

/** A limit as it is typed: dollars, with or without cents; empty for none. */
const limit = z
  .string()
  .trim()
  .refine(
    (text) => text === "" || (/^\d{1,9}(\.\d{1,2})?$/.test(text) && Number(text) > 0),
    "Must be an amount, such as 250 or 99.50.",
  );

/** What the form holds. A list, since a form's field can't be named by an id with any characters. */
export const budgetsForm = z.object({
  team: limit,
  applications: z.array(z.object({ id: z.string(), name: z.string(), amount: limit })),
  hard_stop: z.boolean(),
});

export type BudgetsFormValues = z.input<typeof budgetsForm>;
