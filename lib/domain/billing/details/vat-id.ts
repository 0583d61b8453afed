import type { Validator } from "stdnum";

/** Letters in front of a number that are not those of its country. Northern Ireland's numbers are Britain's. */
const byLetters: Record<string, string> = { EL: "GR", XI: "GB" };

/** Territories whose companies have the numbers of another country. */
const numberedBy: Record<string, string> = {
  ...{ AX: "FI", IM: "GB", LI: "CH", MC: "FR" },
  ...{ BL: "FR", GF: "FR", GP: "FR", MF: "FR", MQ: "FR", RE: "FR", YT: "FR" },
};

interface Format {
  /** What its numbers are written with. */
  letters: string;
  validators: readonly (Validator | undefined)[];
}

/**
 * What numbers look like where that can be told: in Europe. Elsewhere they are too many and too different to refuse one by its look.
 * The library is large, so it is loaded when somebody enters one.
 */
async function formatsByCountry(): Promise<ReadonlyMap<string, Format>> {
  const { euVat, stdnum } = await import("stdnum");
  const formats = Object.entries(euVat).map(([country, validators]): [string, Format] => [
    country,
    { letters: country === "GR" ? "EL" : country, validators },
  ]);
  return new Map<string, Format>([
    ...formats,
    // The library lists Andorra with the Union; its numbers have no such letters.
    ["AD", { letters: "", validators: [stdnum.AD?.nrt] }],
    ["GB", { letters: "GB", validators: [stdnum.GB?.vat] }],
    ["CH", { letters: "", validators: [stdnum.CH?.vat, stdnum.CH?.uid] }],
    ["NO", { letters: "", validators: [stdnum.NO?.mva, stdnum.NO?.orgnr] }],
    ["IS", { letters: "", validators: [stdnum.IS?.vsk] }],
  ]);
}

/** A VAT ID as it is written on invoices, or what is wrong with it. */
export type CheckedVatId = { vatId: string } | { problem: string };

/**
 * @param typed in any case, with blanks, dots and hyphens where people put them
 * @param country of the address, by its two letters; null if none is known
 */
export async function checkVatId(typed: string, country: string | null): Promise<CheckedVatId> {
  const formats = await formatsByCountry();
  const compact = typed
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/[\s.\-/]/g, "");
  const [letters, rest] = [compact.slice(0, 2), compact.slice(2)];
  const named = byLetters[letters] ?? (formats.has(letters) ? letters : null);
  const home = country ? (numberedBy[country] ?? country) : named;
  if (!home) return { problem: "Choose a country as well, or start with its letters, as in DE136695976." };
  if (named && isOne(formats.get(named), rest)) {
    if (named === home) return { vatId: `${letters === "GR" ? "EL" : letters}${rest}` };
    return { problem: `This is a VAT ID from ${nameOf(named)}, but the address is in ${nameOf(home)}.` };
  }
  const format = formats.get(home);
  if (!format && isPlausible(compact)) return { vatId: typed.trim().toUpperCase() };
  if (isOne(format, compact)) return { vatId: `${format?.letters ?? ""}${compact}` };
  return { problem: `This isn’t a valid VAT ID for ${nameOf(home)}. Check it for typos.` };
}

/** Exactly: the library overlooks letters that come twice, and takes digits of any script. */
const isOne = (format: Format | undefined, number: string): boolean =>
  !isOneDigit(number) && (format?.validators.some((validator) => isExactly(validator, number)) ?? false);

function isExactly(validator: Validator | undefined, number: string): boolean {
  const result = validator?.validate(number);
  return result?.isValid === true && result.compact === number && /^[A-Z0-9]+$/.test(number);
}

/** Where we know no more: something with a number in it. */
const isPlausible = (compact: string): boolean =>
  /^[A-Z0-9]{5,20}$/.test(compact) && compact.replaceAll(/\D/g, "").length >= 4 && !isOneDigit(compact);

/** Nobody has number 000000000, though its check digit may be right. */
const isOneDigit = (number: string): boolean => /^(\d)\1*$/.test(number.replaceAll(/\D/g, ""));

/** Countries that are spoken of with an article. */
const withArticle =
  /^(United (?!Nations)|U\.S\. |British |Isle |Falkland)|(Islands|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Republic|Territor(y|ies))$/;

/** In a sentence: "Germany", "the United Kingdom". */
function nameOf(country: string): string {
  const name = new Intl.DisplayNames("en", { type: "region" }).of(country) ?? country;
  return withArticle.test(name) ? `the ${name}` : name;
}
