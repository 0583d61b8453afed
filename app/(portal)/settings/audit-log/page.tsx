import type { Metadata } from "next";
import { AuditLogView } from "@/components/audit-log/audit-log-view";
import { Prefetched } from "@/components/patterns/prefetched";
import { auditLogKey, auditPageSize } from "@/lib/browser/audit-log";
import { firstPage } from "@/lib/browser/first-page";
import { listAuditLog } from "@/lib/domain/audit/list-audit-log";
import { requirePermission } from "@/lib/session/page";
import { auditFiltersIn } from "@/lib/view/audit-filters";

export const metadata: Metadata = { title: "Audit log" };

interface AuditLogPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function AuditLogPage({ searchParams }: AuditLogPageProps) {
  const actor = await requirePermission("audit.read");
  const asked = await searchParams;
  // As the browser reads them: of several, the first.
  const filters = auditFiltersIn((name) => [asked[name]].flat()[0]);
  const events = await listAuditLog(actor, { limit: auditPageSize, ...filters });
  return (
    <Prefetched data={[[auditLogKey(filters), firstPage(events)]]}>
      <AuditLogView />
    </Prefetched>
  );
}
