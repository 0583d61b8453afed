import type { Metadata } from "next";
import { ApplicationsView } from "@/components/applications/applications-view";
import { Prefetched } from "@/components/patterns/prefetched";
import { applicationKeys, applicationPageSize } from "@/lib/client/applications";
import { firstPage } from "@/lib/client/first-page";
import { listApplications as declaration } from "@/lib/contract/applications";
import { listApplications } from "@/lib/domain/applications/list-applications";
import { can } from "@/lib/permissions";
import { requirePermission } from "@/lib/session/page";

export const metadata: Metadata = { title: "Applications" };

export default async function ApplicationsPage({ searchParams }: { searchParams: Promise<{ q?: string | string[] }> }) {
  const actor = await requirePermission("application.list");
  // What can't be a search is none, as the API has it.
  const q = declaration.query.shape.q.safeParse((await searchParams).q).data?.trim() ?? "";
  const page = await listApplications(actor, { limit: applicationPageSize, q });
  return (
    <Prefetched data={[[applicationKeys.list(q), firstPage(page)]]}>
      <ApplicationsView mayCreate={can(actor, "application.create")} />
    </Prefetched>
  );
}
