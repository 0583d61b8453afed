import type { Metadata } from "next";
import { buyerLines } from "@/components/billing/buyer-lines";
import { InvoiceView } from "@/components/billing/invoice-view";
import { Prefetched } from "@/components/patterns/prefetched";
import { billingKeys } from "@/lib/browser/billing-keys";
import { inLowerCase } from "@/lib/contract/in-lower-case";
import { countryName } from "@/lib/countries";
import { getBillingDetails } from "@/lib/domain/billing/details/details";
import { getInvoice } from "@/lib/domain/billing/invoices/get-invoice";
import { getTeam } from "@/lib/domain/teams/get-team";
import { env } from "@/lib/env";
import { orNotFound, requirePermission } from "@/lib/session/page";

export const metadata: Metadata = { title: "Invoice" };

export default async function InvoicePage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requirePermission("billing.read");
  const id = inLowerCase((await params).id);
  const invoice = await orNotFound(getInvoice(actor, id));
  const [details, team] = await Promise.all([getBillingDetails(actor), getTeam(actor, actor.teamId)]);
  const country = details.address?.country ?? null;
  const buyer = buyerLines(details, team.team_name, country && countryName(country));
  return (
    <Prefetched data={[[billingKeys.invoice(id), invoice]]}>
      <InvoiceView id={id} seller={env().INVOICE_SELLER} buyer={buyer} />
    </Prefetched>
  );
}
