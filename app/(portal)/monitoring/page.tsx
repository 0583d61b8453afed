import type { Metadata } from "next";
import { MonitoringView } from "@/components/monitoring/monitoring-view";
import { Prefetched } from "@/components/patterns/prefetched";
import { usageKeys } from "@/lib/browser/monitoring-keys";
import { getTeamMonitoring } from "@/lib/domain/monitoring/get-team-monitoring";
import { requirePermission } from "@/lib/session/page";
import { unlessRefused } from "@/lib/session/unless-refused";
import { queryOf } from "@/lib/session/usage-query";
import { usageViewIn } from "@/lib/view/usage-view";

export const metadata: Metadata = { title: "Monitoring" };

interface MonitoringPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function MonitoringPage({ searchParams }: MonitoringPageProps) {
  const actor = await requirePermission("usage.read");
  const asked = await searchParams;
  const view = usageViewIn((name) => [asked[name]].flat()[0]);
  const query = queryOf(view);
  const usage = query && (await unlessRefused(getTeamMonitoring(actor, { ...query, breakdown: "true" })));
  return (
    <Prefetched data={usage ? [[usageKeys.team(actor.teamId, view), usage]] : []}>
      <MonitoringView teamId={actor.teamId} />
    </Prefetched>
  );
}
