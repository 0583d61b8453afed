import { TableSkeleton } from "@/components/patterns/table-skeleton";
import { Skeleton } from "@/components/ui/skeleton";

/** The shape of the log while it is on its way. */
export function AuditLogSkeleton() {
  return (
    <TableSkeleton what="the audit log" rows={10}>
      <div className="flex h-16 flex-col justify-center gap-2 pr-4 pl-10 @3xl:h-9 @3xl:flex-row @3xl:items-center @3xl:justify-between @3xl:px-5">
        <Skeleton className="hidden h-3.5 w-32 @3xl:block" />
        <Skeleton className="hidden h-3.5 w-28 @3xl:block" />
        <Skeleton className="h-3.5 w-40" />
        <Skeleton className="h-3.5 w-32" />
        <Skeleton className="hidden h-3.5 w-24 @3xl:block" />
      </div>
    </TableSkeleton>
  );
}
