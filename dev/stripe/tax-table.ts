import type { Rate } from "./objects/tax-rate";

/** Where the seller is, and at home. */
export const home = "DE";

/** What is charged in the European Union, in percent: as if the seller were registered for its One Stop Shop. */
const union: Record<string, number> = {
  AT: 20,
  BE: 21,
  DE: 19,
  ES: 21,
  FR: 20,
  HU: 27,
  IE: 23,
  IT: 22,
  NL: 21,
  PL: 23,
  SE: 25,
};

/** The places in the United States that the seller is registered in, by postal code: the state's tax first. */
const places: Record<
  string,
  { state: string; taxes: [jurisdiction: string, level: Rate["level"], percentage: number][] }
> = {
  "78701": {
    state: "TX",
    taxes: [
      ["Texas", "state", 6.25],
      ["Austin", "city", 1],
      ["Austin MTA", "district", 1],
    ],
  },
  "10001": {
    state: "NY",
    taxes: [
      ["New York", "state", 4],
      ["New York City", "city", 4.5],
      ["Metropolitan Commuter Transportation District", "district", 0.375],
    ],
  },
};

export const isInUnion = (country: string): boolean => country in union;

/**
 * @param country by its two letters
 * @param postalCode where it matters
 * @returns what is charged there; nothing where the seller isn't registered
 */
export function ratesIn(country: string, postalCode: string | null): Rate[] {
  const vat = union[country];
  if (vat !== undefined) return [vatOf(country, vat)];
  const place = country === "US" ? places[postalCode?.slice(0, 5) ?? ""] : undefined;
  if (!place) return [];
  return place.taxes.map(([jurisdiction, level, percentage]) => ({
    name: "Sales Tax",
    percentage,
    country,
    state: place.state,
    jurisdiction,
    level,
    type: "sales_tax",
  }));
}

/** What is said of a place where nothing is charged. */
export const nothingIn = (country: string): Rate => ({
  ...vatOf(country, 0),
  ...(country === "US" ? ({ name: "Sales Tax", type: "sales_tax" } as const) : {}),
});

const vatOf = (country: string, percentage: number): Rate => ({
  name: "VAT",
  percentage,
  country,
  state: null,
  jurisdiction: country,
  level: "country",
  type: "vat",
});
