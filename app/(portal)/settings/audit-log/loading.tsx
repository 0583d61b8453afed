import { AuditLogSkeleton } from "@/components/audit-log/audit-log-skeleton";
import { ListSectionLoading } from "@/components/patterns/list-loading";
import { Skeleton } from "@/components/ui/skeleton";

export default function AuditLogLoading() {
  return (
    <ListSectionLoading>
      <div className="border-b border-line p-4 sm:px-5">
        <Skeleton className="h-38 lg:h-16" />
      </div>
      <AuditLogSkeleton />
    </ListSectionLoading>
  );
}
