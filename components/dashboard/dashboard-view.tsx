"use client";

import { Link } from "@/components/ui/link";
import type { ReactNode } from "react";
import type { Contact } from "@/components/applications/ask-for-access";
import { LoadFailure } from "@/components/patterns/load-failure";
import { PageHeader } from "@/components/patterns/page-header";
import { Section } from "@/components/patterns/section";
import { linkClass } from "@/components/ui/link-class";
import { UsageChart } from "@/components/usage/usage-chart";
import { usageSummary } from "@/components/usage/usage-summary";
import { isUnused, useDashboard, type Dashboard } from "@/lib/browser/dashboard";
import { metricNames } from "@/lib/contract/metric-names";
import { metrics } from "@/lib/contract/metrics";
import { paths } from "@/lib/paths";
import { ActivityList } from "./activity-list";
import { BillNote } from "./bill-note";
import { FirstSteps } from "./first-steps";
import { MonthTile } from "./month-tile";
import { TopApplications } from "./top-applications";

interface DashboardViewProps {
  teamId: string;
  /** Whether this person may create applications. */
  mayCreate: boolean;
  /** Whom to ask, for a member who doesn't see all applications of the team. */
  contact: Contact | null;
  /** What can't wait, above all figures. */
  notice: ReactNode;
}

export function DashboardView({ teamId, mayCreate, contact, notice }: DashboardViewProps) {
  const query = useDashboard(teamId);
  const { data } = query;
  if (!data) {
    return query.isError ? (
      <LoadFailure what="your dashboard" error={query.error} onRetry={() => void query.refetch()} />
    ) : null;
  }
  return (
    <div className="space-y-6">
      <PageHeader title="Dashboard" />
      {notice}
      {isUnused(data) ? (
        <FirstSteps dashboard={data} mayCreate={mayCreate} contact={contact} />
      ) : (
        <Figures dashboard={data} />
      )}
      <Section title="Recent activity">
        <ActivityList activity={data.recent_activity} />
      </Section>
    </div>
  );
}

function Figures({ dashboard }: { dashboard: Dashboard }) {
  const { usage, top_applications: top } = dashboard;
  const series = usage.series_30_days.map(({ day, ...sums }) => ({ ...sums, at: `${day}T00:00:00.000Z` }));
  const total = series.reduce((sum, { api_requests }) => sum + api_requests, 0);
  return (
    <>
      <ul
        aria-label="This month compared with the same days last month"
        className="grid grid-cols-2 gap-3 lg:grid-cols-4 lg:gap-6"
      >
        {metrics.map((metric) => (
          <MonthTile
            key={metric}
            name={metricNames[metric]}
            now={usage.this_month[metric]}
            before={usage.last_month_same_days[metric]}
          />
        ))}
      </ul>
      {dashboard.billing && <BillNote billing={dashboard.billing} />}
      <Section
        title="API requests"
        text="The last 30 days, in UTC."
        actions={
          <Link href={paths.monitoring} className={linkClass}>
            All metrics
          </Link>
        }
      >
        <div className="p-4 sm:p-5">
          <UsageChart
            steps={series.map(({ at }) => at)}
            interval="day"
            parts={[{ name: metricNames.api_requests, values: series.map(({ api_requests }) => api_requests) }]}
            summary={usageSummary("api_requests", total, series, "day")}
          />
        </div>
      </Section>
      <Section title="Top applications" text="By API requests this month.">
        <TopApplications applications={top} />
      </Section>
    </>
  );
}
