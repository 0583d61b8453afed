import type { BillingDetails } from "@/lib/browser/billing";

/**
 * @param country its name, if one is known
 * @returns whom an invoice is for, line by line
 */
export function buyerLines(
  { name, address, vat_id }: BillingDetails,
  teamName: string,
  country: string | null,
): string[] {
  const city = [address?.postal_code, address?.city].filter(Boolean).join(" ");
  const lines = [name ?? teamName, address?.line1, address?.line2, city, address?.state, country];
  return [...lines, vat_id && `VAT ID ${vat_id}`].filter((line): line is string => Boolean(line));
}
