// Stripe, "Minimum and maximum charge amounts".
const minimums: Record<string, bigint> = { usd: 50n, eur: 50n, gbp: 30n };

/**
 * @param currency ISO 4217, in lower case
 * @returns the least that Stripe charges, in minor units
 */
export const minimumCharge = (currency: string): bigint => minimums[currency] ?? 50n;
