import { countryCodes } from "./contract/country";

/** @returns all countries with the names they go by in English, in their order; by the server, since browsers name some of them otherwise */
export function listCountries(): { code: string; name: string }[] {
  const names = new Intl.DisplayNames("en", { type: "region" });
  return [...countryCodes]
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((one, other) => one.name.localeCompare(other.name, "en"));
}

/** @returns the name of a country; what was stored, if that isn't one */
export const countryName = (code: string): string =>
  listCountries().find((country) => country.code === code)?.name ?? code;
