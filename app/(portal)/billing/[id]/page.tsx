import type { Metadata } from "next";
import { InvoiceView } from "@/components/billing/invoice-view";
import { Prefetched } from "@/components/patterns/prefetched";
import { billingKeys } from "@/lib/browser/billing-keys";
import { buyerLines } from "@/lib/buyer-lines";
import { inLowerCase } from "@/lib/contract/in-lower-case";
import { getInvoice } from "@/lib/domain/billing/invoices/get-invoice";
import { orNotFound, requirePermission } from "@/lib/session/page";

export const metadata: Metadata = { title: "Invoice" };

export default async function InvoicePage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requirePermission("billing.read");
  const id = inLowerCase((await params).id);
  const invoice = await orNotFound(getInvoice(actor, id));
  return (
    <Prefetched data={[[billingKeys.invoice(id), invoice]]}>
      <InvoiceView id={id} buyer={buyerLines(invoice.buyer)} />
    </Prefetched>
  );
}
