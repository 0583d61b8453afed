import { TableSkeleton } from "@/components/patterns/table-skeleton";
import { Skeleton } from "@/components/ui/skeleton";

/** The shape of the log while it is on its way. */
export function AuditLogSkeleton() {
  return (
    <TableSkeleton what="the audit log" rows={10}>
      <div className="flex h-16 flex-col justify-center gap-2 pr-4 pl-10 @2xl:h-9 @2xl:flex-row @2xl:items-center @2xl:justify-between @2xl:px-5">
        <Skeleton className="hidden h-3.5 w-32 @2xl:block" />
        <Skeleton className="hidden h-3.5 w-28 @2xl:block" />
        <Skeleton className="h-3.5 w-40" />
        <Skeleton className="h-3.5 w-32" />
        <Skeleton className="hidden h-3.5 w-24 @2xl:block" />
      </div>
    </TableSkeleton>
  );
}
