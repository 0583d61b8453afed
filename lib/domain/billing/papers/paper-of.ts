import type { CreditNote } from "@/lib/generated/prisma/client";
import type { SellerDetails } from "@/lib/seller-details";
import { creditTitle } from "../credit-notes/credit-title";
import type { EInvoice } from "../e-invoices/e-invoice";
import type { InvoiceRow } from "../invoices/invoice-rows";
import { presentInvoice } from "../invoices/present";
import { presentCreditedTax } from "../tax/tax-for";

/** What an invoice or a credit note says, to people and to machines. */
export type Paper = Omit<EInvoice, "seller_details"> & { seller_details: SellerDetails | null };

/** A row that has a number and was issued, as far as papers go. */
export type Numbered<Row extends { number: string | null }> = Row & { number: string };

/** @param row of an invoice that was issued */
export function paperOfInvoice(row: Numbered<InvoiceRow>): Paper {
  const shown = presentInvoice(row);
  return {
    ...shown,
    number: row.number,
    issued_at: shown.issued_at ?? row.createdAt.toISOString(),
    seller_details: row.sellerDetails as SellerDetails | null,
    tax_by_stripe: row.taxByStripe,
    rounded_lines: row.lines.length,
  };
}

/** @param row of the invoice that it corrects */
export function paperOfCreditNote(
  { number, issuedAt, memo, amount, tax }: Numbered<CreditNote> & { issuedAt: Date },
  row: InvoiceRow,
): Paper {
  const invoice = paperOfInvoice({ ...row, number: row.number ?? "" });
  const net = Number(amount - tax);
  return {
    ...invoice,
    number,
    issued_at: issuedAt.toISOString(),
    due_at: null,
    lines: [{ description: creditTitle(row), metric: null, quantity: null, unit_price: null, amount: net }],
    subtotal: net,
    tax: presentCreditedTax(row, tax),
    total: Number(amount),
    credit: { corrects: invoice.number, corrects_issued_at: invoice.issued_at, memo },
  };
}
