import { countryCodes } from "@/lib/contract/country";

/** @returns whether a VAT ID starts with letters that EN 16931 knows: a country's, or those of Greece and Northern Ireland (BR-CO-09) */
export const hasLettersOfCountry = (vatId: string): boolean => {
  const letters = vatId.slice(0, 2);
  return letters === "EL" || letters === "XI" || countryCodes.has(letters);
};
