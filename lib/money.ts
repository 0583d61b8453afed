// Amounts count in Stripe's minor units (https://docs.stripe.com/currencies#minor-units), which are not always those that browsers and
// Node round to: to them, a forint has no hundredths.
const withoutMinorUnit = new Set("BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF".split(" "));
const inThousandths = new Set("BHD JOD KWD OMR TND".split(" "));

/** @returns how many decimals amounts of a currency have (ISO 4217, in any case): 2 for dollars, 0 for yen */
export function decimalsOf(currency: string): number {
  const code = currency.trim().toUpperCase();
  return withoutMinorUnit.has(code) ? 0 : inThousandths.has(code) ? 3 : 2;
}

/**
 * @param amount in minor units
 * @param currency ISO 4217, in any case
 * @returns as people write it: "$1,234.56"
 */
export function formatMoney(amount: number, currency: string): string {
  const decimals = decimalsOf(currency);
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const format = new Intl.NumberFormat("en-US", { style: "currency", currency: currency.trim(), ...digits });
  return format.format(amount / 10 ** decimals);
}

const quantityFormat = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 3 });

/** @returns an exact decimal as people read it: "10,482.5" */
export const formatQuantity = (decimal: string): string => quantityFormat.format(Number(decimal));

/**
 * @param decimal of minor units: far less than one, as a rule
 * @returns "$0.0008"
 */
export function formatUnitPrice(decimal: string, currency: string): string {
  const decimals = decimalsOf(currency);
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: 8 };
  const format = new Intl.NumberFormat("en-US", { style: "currency", currency, ...digits });
  return format.format(Number(decimal) / 10 ** decimals);
}
