/**
 * What Stripe charges at once at most, in minor units: eight digits, in each currency that we bill in
 * (https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts).
 */
export const largestCharge = 99_999_999n;
