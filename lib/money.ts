/**
 * @param amount in minor units
 * @param currency ISO 4217, in any case
 * @returns as people write it: "$1,234.56"
 */
export function formatMoney(amount: number, currency: string): string {
  const format = new Intl.NumberFormat("en-US", { style: "currency", currency: currency.trim() });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

const quantityFormat = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 3 });

/** @returns an exact decimal as people read it: "10,482.5" */
export const formatQuantity = (decimal: string): string => quantityFormat.format(Number(decimal));

/**
 * @param decimal of minor units: far less than one, as a rule
 * @returns "$0.0008"
 */
export function formatUnitPrice(decimal: string, currency: string): string {
  const format = new Intl.NumberFormat("en-US", { style: "currency", currency, maximumFractionDigits: 8 });
  return format.format(Number(decimal) / 100);
}
