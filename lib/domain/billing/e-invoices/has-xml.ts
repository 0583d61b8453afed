import type { CreditNote, Invoice } from "@/lib/generated/prisma/client";
import { presentCreditedTax, presentTaxOfRow } from "../tax/tax-for";
import { whyNoXml } from "./why-no-xml";

type WithLines = Invoice & { lines: readonly { amount: bigint }[] };

/** @returns whether an invoice can be had as XML */
export const invoiceHasXml = (row: WithLines): boolean =>
  row.status !== "draft" && row.number !== null && canBeSaid(row, row.lines, row.subtotal, presentTaxOfRow(row));

/** @returns whether a credit note can */
export const creditHasXml = ({ status, amount, tax }: CreditNote, invoice: WithLines): boolean =>
  status === "issued" && canBeSaid(invoice, [{ amount: amount - tax }], amount - tax, presentCreditedTax(invoice, tax));

function canBeSaid(
  row: WithLines,
  lines: readonly { amount: bigint }[],
  subtotal: bigint,
  tax: ReturnType<typeof presentTaxOfRow>,
): boolean {
  const why = whyNoXml({
    seller_details: row.sellerDetails,
    buyer: row.buyer as Parameters<typeof whyNoXml>[0]["buyer"],
    currency: row.currency,
    lines: lines.map(({ amount }) => ({ amount: Number(amount) })),
    rounded_lines: row.lines.length,
    subtotal: Number(subtotal),
    tax,
    tax_by_stripe: row.taxByStripe,
  });
  return why === null;
}
