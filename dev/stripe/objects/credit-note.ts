import { seconds, type CreditNote, type CreditNoteLine, type Invoice } from "../wire";

interface Given {
  id: string;
  invoice: Invoice;
  /** How many it had before. */
  earlier: number;
  amount: number;
  lines: CreditNoteLine[];
  taxes: NonNullable<CreditNote["total_taxes"]>;
  /** The part of it by which less is due. */
  prePayment: number;
  outOfBand: number | null;
  balanceTransaction: string | null;
  refunds: CreditNote["refunds"];
  reason: CreditNote["reason"];
  memo: string | null;
  /** In seconds since 1970, if it isn't now. */
  effectiveAt: number | null;
  metadata: Record<string, string>;
  url: string;
}

export const newCreditNote = ({ invoice, prePayment, amount, lines, taxes, ...given }: Given): CreditNote => ({
  id: given.id,
  object: "credit_note",
  amount,
  amount_shipping: 0,
  created: seconds(),
  currency: invoice.currency,
  customer: invoice.customer as string,
  customer_account: null,
  customer_balance_transaction: given.balanceTransaction,
  discount_amount: 0,
  discount_amounts: [],
  effective_at: given.effectiveAt ?? seconds(),
  invoice: invoice.id,
  lines: { object: "list", data: lines, has_more: false, url: `/v1/credit_notes/${given.id}/lines` },
  livemode: false,
  memo: given.memo,
  metadata: given.metadata,
  number: `${invoice.number ?? ""}-CN-${String(given.earlier + 1).padStart(2, "0")}`,
  out_of_band_amount: given.outOfBand,
  pdf: `${given.url}/i/${invoice.id}/credit-note`,
  post_payment_amount: amount - prePayment,
  pre_payment_amount: prePayment,
  pretax_credit_amounts: [],
  reason: given.reason,
  refunds: given.refunds,
  shipping_cost: null,
  status: "issued",
  subtotal: amount - sumOf(taxes),
  subtotal_excluding_tax: amount - sumOf(taxes),
  total: amount,
  total_excluding_tax: amount - sumOf(taxes),
  total_taxes: taxes,
  type: prePayment === amount ? "pre_payment" : prePayment === 0 ? "post_payment" : "mixed",
  voided_at: null,
});

const sumOf = (taxes: Given["taxes"]): number => taxes.reduce((sum, { amount }) => sum + amount, 0);
