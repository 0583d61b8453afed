import type { Invoice } from "@/lib/browser/billing";
import { formatMoney } from "@/lib/money";

/** @returns what became of an invoice besides being paid, in a word or two: "Refunded" */
export function settlementBadges({ refund_status: refund, dispute, amount_pending: pending }: Invoice): string[] {
  const words = [
    pending > 0 && "Payment on its way",
    refund === "partial" && "Partly refunded",
    refund === "full" && "Refunded",
    dispute?.status === "open" && "Disputed",
    dispute?.status === "lost" && "Dispute lost",
  ];
  return words.filter((word) => word !== false);
}

const disputeWords = {
  open: "Disputed, your bank is looking into it",
  won: "Disputed, the payment stands",
  lost: "Disputed, returned to you",
  closed: "Disputed, settled",
} as const;

/**
 * What lies between the total of an invoice and what was paid for it, line by line.
 * @returns names and amounts in words; nothing where a total is simply due, or paid
 */
export function settlementRows(invoice: Invoice): [name: string, amount: string][] {
  const { total, currency, dispute, amount_due: due, amount_remaining: left } = invoice;
  const { amount_credited: credited, balance_applied: balance, amount_refunded: refunded } = invoice;
  const rows: [string, number, boolean][] = [
    ["Credit notes", -credited, credited !== 0],
    [balance > 0 ? "From your credit" : "Owed from before", -balance, balance !== 0],
    ["Amount due", due, due !== total],
    ["On its way from your bank", invoice.amount_pending, invoice.amount_pending > 0],
    ["Refunded", -refunded, refunded > 0],
    [dispute ? disputeWords[dispute.status] : "", dispute?.amount ?? 0, dispute !== null],
    ["Left to pay", left, left > 0 && left !== total],
  ];
  return rows.filter(([, , isShown]) => isShown).map(([name, amount]) => [name, formatMoney(amount, currency)]);
}

/** @returns what became of a credit note, in words: "$23.80 refunded" */
export function creditWords(note: Invoice["credit_notes"][number], currency: string): string {
  if (note.status === "void") return "Taken back";
  const parts: [number, string][] = [
    [note.reduced, "less to pay"],
    [note.refunded, note.refund_failed ? "couldn’t be refunded: we’ll get in touch" : "refunded"],
    [note.to_balance, "to your credit"],
    [note.outside, "returned in another way"],
  ];
  return parts
    .filter(([amount]) => amount > 0)
    .map(([amount, words]) => `${formatMoney(amount, currency)} ${words}`)
    .join(", ");
}
