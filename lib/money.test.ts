import { expect, test } from "vitest";
import { formatMoney, formatUnitPrice } from "./money";

test.each([
  ["usd", "$1,234.50"],
  ["eur", "€1,234.50"],
  ["jpy", "¥123,450"],
  // Node by itself has none of the fillér that Stripe counts in.
  ["huf", "HUF\u00a01,234.50"],
  ["kwd", "KWD\u00a0123.450"],
])("an amount in %s is written in the units that Stripe counts it in", (currency, words) => {
  expect(formatMoney(123_450, currency)).toBe(words);
});

test.each([
  ["usd", "$0.000812"],
  ["jpy", "¥0.0812"],
])("and so is a price of one unit in %s", (currency, words) => {
  expect(formatUnitPrice("0.0812", currency)).toBe(words);
});
