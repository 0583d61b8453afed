import { z } from "zod";
import { listOrders } from "./list-orders";
import { maxPageSize } from "./page-size";

/** The query of every list. */
export const pageQuery = z.object({
  limit: z.coerce
    .number("Must be a number from 1 to 1000.")
    .int("Must be a whole number.")
    .min(1, "Must be at least 1.")
    .max(maxPageSize, `Must be at most ${maxPageSize}.`)
    .default(maxPageSize)
    .meta({ description: "The maximum number of items to return.", format: "int32", example: 100 }),
  cursor: z
    .string()
    .max(500)
    .optional()
    .meta({ description: "Where the next page starts. Take it from the `Link` header." }),
});

/** The query of a list that may grow to thousands. */
export const longListQuery = pageQuery.extend({
  order: z
    .enum(listOrders, 'Must be "oldest" or "newest".')
    .default("oldest")
    .meta({ description: "Which items come first.", example: "newest" }),
  total: z
    .enum(["true", "false"], "Must be true or false.")
    .default("false")
    .transform((asked) => asked === "true")
    .meta({
      description: "Whether to return `X-Total-Count`, the number of items on all pages.",
      example: "true",
    }),
});

/** One page of a list, and the cursor of the next one if there is more. */
export interface Page<Item> {
  items: Item[];
  next: string | null;
  /** How many there are on all pages, where that was asked. */
  total?: number | undefined;
}
