import type { Metadata } from "next";
import { BudgetsSection } from "@/components/billing/budgets-section";
import { DetailsSection } from "@/components/billing/details-section";
import { InvoicesSection } from "@/components/billing/invoices-section";
import { MethodsSection } from "@/components/billing/methods-section";
import { OverdueNotice } from "@/components/billing/overdue-notice";
import { PricesSection } from "@/components/billing/prices-section";
import { UpcomingSection } from "@/components/billing/upcoming-section";
import { PageHeader } from "@/components/patterns/page-header";
import { Prefetched } from "@/components/patterns/prefetched";
import { billingKeys, invoicePageSize } from "@/lib/client/billing-keys";
import { firstPage } from "@/lib/client/first-page";
import { listApplications } from "@/lib/domain/applications/list-applications";
import { getBudgets } from "@/lib/domain/billing/budgets/budgets";
import { getBillingDetails } from "@/lib/domain/billing/details/details";
import { getUpcomingInvoice } from "@/lib/domain/billing/invoices/get-upcoming-invoice";
import { listInvoices } from "@/lib/domain/billing/invoices/list-invoices";
import { listMethods } from "@/lib/domain/billing/methods/list-methods";
import { listPrices } from "@/lib/domain/billing/prices/list-prices";
import { getTeam } from "@/lib/domain/teams/get-team";
import { env } from "@/lib/env";
import { can } from "@/lib/permissions";
import { requirePermission } from "@/lib/session/page";

export const metadata: Metadata = { title: "Billing" };

/** As many as there is room for in a form; the API takes any. */
const mostBudgets = 20;

export default async function BillingPage({ searchParams }: { searchParams: Promise<{ card?: string | string[] }> }) {
  const actor = await requirePermission("billing.read");
  const [upcoming, prices, methods, invoices, budgets, details, applications, team] = await Promise.all([
    getUpcomingInvoice(actor.teamId),
    listPrices(actor),
    listMethods(actor),
    listInvoices(actor, { limit: invoicePageSize }),
    getBudgets(actor),
    getBillingDetails(actor),
    listApplications(actor, { limit: mostBudgets }),
    getTeam(actor, actor.teamId),
  ]);
  return (
    <Prefetched
      data={[
        [billingKeys.methods, methods],
        [billingKeys.invoices, firstPage(invoices)],
        [billingKeys.budgets, budgets],
        [billingKeys.details, details],
      ]}
    >
      <div className="space-y-6">
        <PageHeader title="Billing" />
        <OverdueNotice />
        <UpcomingSection upcoming={upcoming} />
        <MethodsSection
          publishableKey={env().STRIPE_PUBLISHABLE_KEY ?? null}
          isAwaited={(await searchParams).card === "added"}
        />
        <InvoicesSection />
        <BudgetsSection
          applications={applications.items.map(({ id, name }) => ({ id, name }))}
          teamName={team.team_name}
          mayStop={can(actor, "billing.hardStop")}
        />
        <DetailsSection teamId={actor.teamId} />
        <PricesSection prices={prices} />
      </div>
    </Prefetched>
  );
}
