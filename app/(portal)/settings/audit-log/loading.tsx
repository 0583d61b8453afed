import { AuditLogSkeleton } from "@/components/audit-log/audit-log-skeleton";
import { ListLoading } from "@/components/settings/list-loading";
import { Skeleton } from "@/components/ui/skeleton";

export default function AuditLogLoading() {
  return (
    <ListLoading>
      <div className="border-b border-line p-4 sm:px-5">
        <Skeleton className="h-38 lg:h-16" />
      </div>
      <AuditLogSkeleton />
    </ListLoading>
  );
}
