import type { CreditNote, Invoice } from "@/lib/generated/prisma/client";
import { presentTax, taxOfRow } from "../tax/tax-for";
import { whyNoXml } from "./why-no-xml";

/** @returns whether an invoice can be had as XML */
export const invoiceHasXml = (row: Invoice & { lines: readonly { amount: bigint }[] }): boolean =>
  row.status !== "draft" && row.number !== null && canBeSaid(row, row.lines, row.subtotal, row.tax);

/** @returns whether a credit note can */
export const creditHasXml = ({ status, amount, tax }: CreditNote, invoice: Invoice): boolean =>
  status === "issued" && canBeSaid(invoice, [{ amount: amount - tax }], amount - tax, tax);

function canBeSaid(row: Invoice, lines: readonly { amount: bigint }[], subtotal: bigint, tax: bigint): boolean {
  const why = whyNoXml({
    seller_details: row.sellerDetails,
    buyer: row.buyer as Parameters<typeof whyNoXml>[0]["buyer"],
    currency: row.currency,
    lines: lines.map(({ amount }) => ({ amount: Number(amount) })),
    subtotal: Number(subtotal),
    tax: presentTax(taxOfRow(row), tax),
  });
  return why === null;
}
