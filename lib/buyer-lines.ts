import type { z } from "zod";
import type { buyerSchema } from "./contract/billing";
import { countryName } from "./countries";

/** @returns whom an invoice is for, line by line, as on its page and on paper */
export function buyerLines({ name, address, vat_id: vatId }: z.output<typeof buyerSchema>): string[] {
  const city = [address?.postal_code, address?.city].filter(Boolean).join(" ");
  const country = address?.country && countryName(address.country);
  const lines = [name, address?.line1, address?.line2, city, address?.state, country, vatId && `VAT ID ${vatId}`];
  return lines.filter((line): line is string => Boolean(line));
}
