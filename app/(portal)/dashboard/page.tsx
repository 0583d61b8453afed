import type { Metadata } from "next";
import { BudgetNotice } from "@/components/billing/budget-notice";
import { UnpaidNotice } from "@/components/billing/unpaid-notice";
import { DashboardView } from "@/components/dashboard/dashboard-view";
import { Prefetched } from "@/components/patterns/prefetched";
import { dashboardKey } from "@/lib/browser/dashboard";
import { findApplicationContact } from "@/lib/domain/applications/find-application-contact";
import { findOverBudget } from "@/lib/domain/billing/budgets/over-budget";
import { findOverdue } from "@/lib/domain/billing/invoices/find-overdue";
import { getDashboard } from "@/lib/domain/dashboard/get-dashboard";
import { can } from "@/lib/permissions";
import { requirePermission } from "@/lib/session/page";

export const metadata: Metadata = { title: "Dashboard" };

export default async function DashboardPage() {
  const actor = await requirePermission("usage.read");
  const [dashboard, contact, over, overdue] = await Promise.all([
    getDashboard(actor),
    findApplicationContact(actor),
    can(actor, "billing.read") ? findOverBudget(actor) : [],
    can(actor, "billing.read") ? findOverdue(actor) : [],
  ]);
  return (
    <Prefetched data={[[dashboardKey(actor.teamId), dashboard]]}>
      <DashboardView
        teamId={actor.teamId}
        mayCreate={can(actor, "application.create")}
        contact={contact}
        notice={
          <>
            <UnpaidNotice invoices={overdue} />
            <BudgetNotice budgets={over} />
          </>
        }
      />
    </Prefetched>
  );
}
