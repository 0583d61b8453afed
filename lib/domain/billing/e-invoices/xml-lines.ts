import Decimal from "decimal.js";
import { decimalsOf } from "@/lib/money";
import type { EInvoice } from "./e-invoice";
import { amountOf } from "./xml-amount";
import type { TaxCategory } from "./tax-category";
import { xmlText } from "./xml-text";

/** One line in the words of the standard: its net amount is its quantity times its price by so many units. */
export interface Pricing {
  quantity: string;
  /** In units of the currency, never below zero (BR-27). */
  price: string;
  /** How many units the price is for, where that isn't one. */
  per: string | null;
}

type Line = EInvoice["lines"][number];

/**
 * Unit prices are for display, since tiers apply to a whole team: where such a price times the quantity isn't the amount to the cent,
 * the price is the amount, for all of the quantity. A line that was cut where a month was split (its quantity is all of it), and one
 * that isn't about a quantity, is once its amount; what is given back is minus once.
 */
export function pricingOf({ quantity, unit_price: unitPrice, amount }: Line, currency: string): Pricing {
  const decimals = decimalsOf(currency);
  const once = { quantity: amount < 0 ? "-1" : "1", price: amountOf(Math.abs(amount), currency), per: null };
  if (quantity === null || unitPrice === null || amount < 0 || !new Decimal(quantity).gt(0)) return once;
  if (new Decimal(quantity).times(unitPrice).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).eq(amount))
    return { quantity, price: new Decimal(unitPrice).div(new Decimal(10).pow(decimals)).toFixed(), per: null };
  const isWhole = new Decimal(amount).div(quantity).toDecimalPlaces(6).eq(unitPrice);
  return isWhole ? { quantity, price: amountOf(amount, currency), per: quantity } : once;
}

/** Of UN/ECE Recommendation 20: minutes, and what is only counted. */
const unitOf = ({ metric }: Line): string => (metric === "call_minutes" ? "MIN" : "C62");

/** @returns the lines of an invoice, as elements */
export function linesOf({ lines, currency }: EInvoice, category: TaxCategory): object[] {
  return lines.map((line, index) => {
    const { quantity, price, per } = pricingOf(line, currency);
    const unit = quantity === line.quantity ? unitOf(line) : "C62";
    return {
      "ram:AssociatedDocumentLineDocument": { "ram:LineID": String(index + 1) },
      "ram:SpecifiedTradeProduct": { "ram:Name": xmlText(line.description) ?? "Usage" },
      "ram:SpecifiedLineTradeAgreement": {
        "ram:NetPriceProductTradePrice": {
          "ram:ChargeAmount": price,
          "ram:BasisQuantity": per === null ? undefined : { "@_unitCode": unit, "#text": per },
        },
      },
      "ram:SpecifiedLineTradeDelivery": { "ram:BilledQuantity": { "@_unitCode": unit, "#text": quantity } },
      "ram:SpecifiedLineTradeSettlement": {
        "ram:ApplicableTradeTax": {
          "ram:TypeCode": "VAT",
          "ram:CategoryCode": category.code,
          "ram:RateApplicablePercent": category.rate,
        },
        "ram:SpecifiedTradeSettlementLineMonetarySummation": { "ram:LineTotalAmount": amountOf(line.amount, currency) },
      },
    };
  });
}
