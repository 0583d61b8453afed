import type { Metadata } from "next";
import { InvoiceView } from "@/components/billing/invoice-view";
import { Prefetched } from "@/components/patterns/prefetched";
import { billingKeys } from "@/lib/client/billing-keys";
import { getBillingDetails } from "@/lib/domain/billing/details/details";
import { getInvoice } from "@/lib/domain/billing/invoices/get-invoice";
import { getTeam } from "@/lib/domain/teams/get-team";
import { orNotFound, requirePermission } from "@/lib/session/page";

export const metadata: Metadata = { title: "Invoice" };

export default async function InvoicePage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requirePermission("billing.read");
  const { id } = await params;
  const invoice = await orNotFound(getInvoice(actor, id));
  const [details, team] = await Promise.all([getBillingDetails(actor), getTeam(actor, actor.teamId)]);
  return (
    <Prefetched data={[[billingKeys.invoice(id), invoice]]}>
      <InvoiceView id={id} teamName={team.team_name} details={details} />
    </Prefetched>
  );
}
