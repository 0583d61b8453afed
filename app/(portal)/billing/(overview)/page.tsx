import type { Metadata } from "next";
import { Suspense } from "react";
import { BudgetNotice } from "@/components/billing/budget-notice";
import { BudgetsSection } from "@/components/billing/budgets-section";
import { CheckoutNotice, CheckoutWaiting, CleanAddress } from "@/components/billing/checkout-notice";
import { DetailsSection } from "@/components/billing/details-section";
import { InvoicesSection } from "@/components/billing/invoices-section";
import { MethodsSection } from "@/components/billing/methods-section";
import { OpenNotice } from "@/components/billing/open-notice";
import { UrgentNotice } from "@/components/billing/urgent-notice";
import { PricesSection } from "@/components/billing/prices-section";
import { UpcomingSection } from "@/components/billing/upcoming-section";
import { PageHeader } from "@/components/patterns/page-header";
import { Prefetched } from "@/components/patterns/prefetched";
import { billingKeys, budgetPageSize, invoicePageSize } from "@/lib/browser/billing-keys";
import { firstPage } from "@/lib/browser/first-page";
import type { Actor } from "@/lib/domain/actor";
import { listApplications } from "@/lib/domain/applications/list-applications";
import { listCountries } from "@/lib/countries";
import { getBudgets } from "@/lib/domain/billing/budgets/budgets";
import { findOverBudget } from "@/lib/domain/billing/budgets/over-budget";
import { getBillingDetails } from "@/lib/domain/billing/details/details";
import { getUpcomingInvoice } from "@/lib/domain/billing/invoices/get-upcoming-invoice";
import { listInvoices } from "@/lib/domain/billing/invoices/list-invoices";
import { listMethods } from "@/lib/domain/billing/methods/list-methods";
import { settleCheckout } from "@/lib/domain/billing/methods/settle-checkout";
import { listPrices } from "@/lib/domain/billing/prices/list-prices";
import { getTeam } from "@/lib/domain/teams/get-team";
import { env } from "@/lib/env";
import { can } from "@/lib/permissions";
import { requirePermission } from "@/lib/session/page";

export const metadata: Metadata = { title: "Billing" };

export default async function BillingPage({ searchParams }: { searchParams: Promise<{ card?: string | string[] }> }) {
  const actor = await requirePermission("billing.read");
  const { card: back } = await searchParams;
  const publishableKey = env().STRIPE_PUBLISHABLE_KEY ?? null;
  const [upcoming, prices, methods, invoices, budgets, details, applications, team, over] = await Promise.all([
    getUpcomingInvoice(actor.teamId),
    listPrices(actor),
    listMethods(actor),
    listInvoices(actor, { limit: invoicePageSize }),
    getBudgets(actor),
    getBillingDetails(actor),
    listApplications(actor, { limit: budgetPageSize }),
    getTeam(actor, actor.teamId),
    findOverBudget(actor),
  ]);
  return (
    <Prefetched
      data={[
        [billingKeys.methods, methods],
        [billingKeys.invoices, firstPage(invoices)],
        [billingKeys.budgets, budgets],
        [billingKeys.details, details],
        [billingKeys.budgetApplications(""), firstPage(applications)],
      ]}
    >
      <div className="space-y-6">
        <PageHeader title="Billing" />
        {(back === "added" || back === "none") && (
          <>
            <CleanAddress />
            <Suspense fallback={<CheckoutWaiting />}>
              <CheckoutResult actor={actor} back={back} publishableKey={publishableKey} />
            </Suspense>
          </>
        )}
        <UrgentNotice />
        <OpenNotice />
        <BudgetNotice budgets={over} />
        <UpcomingSection upcoming={upcoming} />
        <MethodsSection publishableKey={publishableKey} />
        <InvoicesSection />
        <BudgetsSection teamName={team.team_name} mayStop={can(actor, "billing.hardStop")} />
        <DetailsSection teamId={actor.teamId} countries={listCountries()} />
        <PricesSection prices={prices} />
      </div>
    </Prefetched>
  );
}

interface CheckoutResultProps {
  actor: Actor;
  back: "added" | "none";
  publishableKey: string | null;
}

/** Comes after the page: a slow Stripe keeps nobody from seeing the rest. */
async function CheckoutResult({ actor, back, publishableKey }: CheckoutResultProps) {
  const outcome = await settleCheckout(actor, back);
  return outcome && <CheckoutNotice outcome={outcome} publishableKey={publishableKey} />;
}
