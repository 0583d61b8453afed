/**
 * @param amount in minor units
 * @param currency ISO 4217, in any case
 * @returns as people write it: "$1,234.56"
 */
export function formatMoney(amount: number, currency: string): string {
  const format = new Intl.NumberFormat("en-US", { style: "currency", currency: currency.trim() });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}
