import { z } from "zod";
import { maxPageSize } from "./page-size";

/** The query of every list. */
export const pageQuery = z.object({
  limit: z.coerce
    .number("Must be a number from 1 to 1000.")
    .int("Must be a whole number.")
    .min(1, "Must be at least 1.")
    .max(maxPageSize, `Must be at most ${maxPageSize}.`)
    .default(maxPageSize)
    .meta({ description: "How many to give at most.", format: "int32", example: 100 }),
  cursor: z.string().max(500).optional().meta({ description: "Where to go on: taken from the `Link` header." }),
});

/** One page of a list, and the cursor of the next one if there is more. */
export interface Page<Item> {
  items: Item[];
  next: string | null;
}
