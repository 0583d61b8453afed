import { z } from "zod";

const text = (most: number) => z.string().trim().max(most, `Must be at most ${most} characters.`);

export const detailsForm = z.object({
  contact_email: z.union([z.literal(""), z.email("Must be an e-mail address.")]),
  name: text(200),
  vat_id: text(50),
  line1: text(200),
  line2: text(200),
  postal_code: text(20),
  city: text(100),
  state: text(100),
  country: z
    .string()
    .trim()
    .toUpperCase()
    .refine((value) => value === "" || /^[A-Z]{2}$/.test(value), "Must be a country's two letters, such as DE."),
});

export type DetailsFormValues = z.input<typeof detailsForm>;
