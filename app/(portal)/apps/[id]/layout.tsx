import type { Metadata } from "next";
import type { ReactNode } from "react";
import { ApplicationHeader } from "@/components/applications/application-header";
import { BudgetNotice, StoppedNotice } from "@/components/billing/budget-notice";
import { UnpaidNotice, UnpaidStopNotice } from "@/components/billing/unpaid-notice";
import { Prefetched } from "@/components/patterns/prefetched";
import { applicationKeys } from "@/lib/browser/applications";
import { inLowerCase } from "@/lib/contract/in-lower-case";
import type { Actor } from "@/lib/domain/actor";
import { findOverBudget, isStopped } from "@/lib/domain/billing/budgets/over-budget";
import { findOverdue, isStoppedUnpaid } from "@/lib/domain/billing/invoices/find-overdue";
import { can } from "@/lib/permissions";
import { openApplication, type ApplicationPageProps } from "./application";

export async function generateMetadata({ params }: ApplicationPageProps): Promise<Metadata> {
  const { application } = await openApplication(inLowerCase((await params).id));
  return { title: { template: `%s · ${application.name} · Debrief`, default: application.name } };
}

export default async function ApplicationLayout({ params, children }: ApplicationPageProps & { children: ReactNode }) {
  const id = inLowerCase((await params).id);
  const { actor, application } = await openApplication(id);
  return (
    <Prefetched data={[[applicationKeys.one(id), application]]}>
      <ApplicationHeader id={id} />
      <div className="mt-6 space-y-6">
        <TeamUnpaid actor={actor} />
        <ApplicationBudget actor={actor} id={application.id} />
        <div>{children}</div>
      </div>
    </Prefetched>
  );
}

async function ApplicationBudget({ actor, id }: { actor: Actor; id: string }) {
  if (can(actor, "billing.read")) return <BudgetNotice budgets={await findOverBudget(actor, id)} />;
  return (await isStopped(actor, id)) && <StoppedNotice />;
}

async function TeamUnpaid({ actor }: { actor: Actor }) {
  if (can(actor, "billing.read")) return <UnpaidNotice invoices={await findOverdue(actor)} />;
  return (await isStoppedUnpaid(actor)) && <UnpaidStopNotice />;
}
