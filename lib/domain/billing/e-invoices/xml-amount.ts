import Decimal from "decimal.js";
import { decimalsOf } from "@/lib/money";

/**
 * @param amount in minor units
 * @returns as XML has it: "1234.50"
 */
export function amountOf(amount: number, currency: string): string {
  const decimals = decimalsOf(currency);
  return new Decimal(amount).div(new Decimal(10).pow(decimals)).toFixed(decimals);
}
