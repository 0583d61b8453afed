import type { SellerDetails } from "@/lib/seller-details";
import type { PresentedInvoice } from "../invoices/present";
import type { PaperInvoice } from "../papers/draw-invoice";

/** What an invoice, or a credit note, says to machines: nothing that may change once it is issued. */
export type EInvoice = Omit<PaperInvoice, "lines" | "credit"> & {
  number: string;
  seller_details: SellerDetails;
  /** Whether Stripe has decided what tax is on it. */
  tax_by_stripe: boolean;
  /** How many lines have had their tax rounded by themselves, perhaps: of a credit note, those of its invoice. */
  rounded_lines: number;
  lines: readonly Pick<
    PresentedInvoice["lines"][number],
    "description" | "metric" | "quantity" | "unit_price" | "amount"
  >[];
  /** Of a credit note: the invoice that it corrects, and what we have written to the customer. */
  credit?: { corrects: string; corrects_issued_at: string; memo: string | null };
};
