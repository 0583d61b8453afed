import type { Metadata } from "next";
import { ApplicationsView } from "@/components/applications/applications-view";
import { Prefetched } from "@/components/patterns/prefetched";
import { applicationKeys, applicationPageSize } from "@/lib/browser/applications";
import { firstPage } from "@/lib/browser/first-page";
import { findApplicationContact } from "@/lib/domain/applications/find-application-contact";
import { listApplications } from "@/lib/domain/applications/list-applications";
import { can } from "@/lib/permissions";
import { readListView, type ListSearchParams } from "@/lib/session/list-view";
import { requirePermission } from "@/lib/session/page";

export const metadata: Metadata = { title: "Applications" };

export default async function ApplicationsPage({ searchParams }: { searchParams: ListSearchParams }) {
  const actor = await requirePermission("application.list");
  const { q, order } = await readListView(searchParams);
  const [page, contact] = await Promise.all([
    listApplications(actor, { limit: applicationPageSize, q, order, total: true }),
    findApplicationContact(actor),
  ]);
  return (
    <Prefetched data={[[applicationKeys.list(q, order), firstPage(page)]]}>
      <ApplicationsView mayCreate={can(actor, "application.create")} contact={contact} />
    </Prefetched>
  );
}
