import { z } from "zod";
import { email } from "@/lib/contract/text";

const text = (most: number) => z.string().trim().max(most, `Must be at most ${most} characters.`);

export const detailsForm = z.object({
  contact_email: z.union([z.literal(""), email], "Must be an email address."),
  name: text(200),
  vat_id: text(50),
  receipts: z.enum(["Yes", "No"]),
  line1: text(200),
  line2: text(200),
  postal_code: text(20),
  city: text(100),
  state: text(100),
  country: text(20),
});

export type DetailsFormValues = z.input<typeof detailsForm>;
