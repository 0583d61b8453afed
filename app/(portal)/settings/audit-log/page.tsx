import type { Metadata } from "next";
import { AuditLogView } from "@/components/audit-log/audit-log-view";
import { Prefetched } from "@/components/patterns/prefetched";
import { auditFiltersIn, auditLogKey, auditPageSize } from "@/lib/client/audit-log";
import { firstPage } from "@/lib/client/first-page";
import { membersKey } from "@/lib/client/members";
import { maxPageSize } from "@/lib/contract/page-size";
import { listAuditLog } from "@/lib/domain/audit/list-audit-log";
import { listUsers } from "@/lib/domain/users/list-users";
import { requirePermission } from "@/lib/session/page";

export const metadata: Metadata = { title: "Audit log" };

interface AuditLogPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function AuditLogPage({ searchParams }: AuditLogPageProps) {
  const actor = await requirePermission("audit.read");
  const asked = await searchParams;
  // As the browser reads them: of several, the first.
  const filters = auditFiltersIn((name) => [asked[name]].flat()[0]);
  const [events, members] = await Promise.all([
    listAuditLog(actor, { limit: auditPageSize, ...filters }),
    listUsers(actor, { limit: maxPageSize }),
  ]);
  return (
    <Prefetched
      data={[
        [auditLogKey(filters), firstPage(events)],
        [membersKey, members.items],
      ]}
    >
      <AuditLogView />
    </Prefetched>
  );
}
