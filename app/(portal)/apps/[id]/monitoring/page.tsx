import type { Metadata } from "next";
import { ApplicationMonitoringView } from "@/components/monitoring/application-monitoring-view";
import { Prefetched } from "@/components/patterns/prefetched";
import { usageKeys } from "@/lib/browser/monitoring-keys";
import { inLowerCase } from "@/lib/contract/in-lower-case";
import { getApplicationMonitoring } from "@/lib/domain/monitoring/get-application-monitoring";
import { unlessRefused } from "@/lib/session/unless-refused";
import { queryOf } from "@/lib/session/usage-query";
import { usageViewIn } from "@/lib/view/usage-view";
import { openApplication, type ApplicationPageProps } from "../application";

export const metadata: Metadata = { title: "Monitoring" };

interface MonitoringPageProps extends ApplicationPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ApplicationMonitoringPage({ params, searchParams }: MonitoringPageProps) {
  const id = inLowerCase((await params).id);
  const { actor } = await openApplication(id, "application.monitor");
  const asked = await searchParams;
  const view = usageViewIn((name) => [asked[name]].flat()[0]);
  const query = queryOf(view);
  const usage = query && (await unlessRefused(getApplicationMonitoring(actor, id, query)));
  return (
    <Prefetched data={usage ? [[usageKeys.application(id, view), usage]] : []}>
      <ApplicationMonitoringView id={id} />
    </Prefetched>
  );
}
