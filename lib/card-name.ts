const brands: Record<string, string> = {
  amex: "American Express",
  cartes_bancaires: "Cartes Bancaires",
  diners: "Diners Club",
  discover: "Discover",
  eftpos_au: "eftpos",
  jcb: "JCB",
  mastercard: "Mastercard",
  unionpay: "UnionPay",
  unknown: "Card",
  visa: "Visa",
};

/** @returns what people call a card: "Visa ending in 4242" */
export const cardName = ({ brand, last4 }: { brand: string; last4: string }): string =>
  `${brands[brand] ?? brand} ending in ${last4}`;

/**
 * @param card as far as Stripe says which it was
 * @param why in Stripe's own words
 */
export const refusalText = (card: { brand: string; last4: string } | null | undefined, why: string): string =>
  card ? `${cardName(card)}: ${why}` : why;
