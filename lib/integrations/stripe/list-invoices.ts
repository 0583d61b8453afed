import type Stripe from "stripe";
import { ourId } from "./our-id";
import { stripe } from "./sdk";

/** An invoice as Stripe lists it, with less than a reading of it finds out. Amounts are in minor units. */
export interface ListedInvoice {
  stripeId: string;
  /** Ours, if it says that it is one of ours. */
  invoiceId: string | null;
  number: string | null;
  status: string;
  currency: string;
  total: number;
  paid: number;
  credited: number;
  createdAt: Date;
}

/** @returns all invoices made at Stripe since then */
export async function listInvoicesSince(since: Date, client = stripe()): Promise<ListedInvoice[]> {
  const found: ListedInvoice[] = [];
  const gte = Math.floor(since.getTime() / 1_000);
  for await (const invoice of client.invoices.list({ created: { gte }, limit: 100 })) found.push(listed(invoice));
  return found;
}

/** @returns one of them, as it is by now */
export const readListed = async (stripeId: string): Promise<ListedInvoice> =>
  listed(await stripe().invoices.retrieve(stripeId));

const listed = (invoice: Stripe.Invoice): ListedInvoice => ({
  stripeId: invoice.id,
  invoiceId: ourId(invoice.metadata?.invoice_id),
  number: invoice.number,
  status: invoice.status ?? "draft",
  currency: invoice.currency,
  total: invoice.total,
  paid: invoice.amount_paid,
  credited: invoice.pre_payment_credit_notes_amount + invoice.post_payment_credit_notes_amount,
  createdAt: new Date(invoice.created * 1_000),
});
