import { TableSkeleton } from "@/components/patterns/table-skeleton";
import { Skeleton } from "@/components/ui/skeleton";

/** The shape of the clients' table while it is on its way. */
export function ClientsSkeleton() {
  return (
    <TableSkeleton what="your API clients" rows={3}>
      <div className="flex h-40 items-start justify-between gap-3 p-4 @3xl:h-17 @3xl:items-center @3xl:px-5 @3xl:py-0">
        <span className="space-y-2">
          <Skeleton className="h-3.5 w-36" />
          <Skeleton className="h-3 w-48 max-w-full" />
        </span>
        <Skeleton className="hidden h-3.5 w-48 @3xl:block" />
        <Skeleton className="hidden h-3.5 w-20 @3xl:block" />
      </div>
    </TableSkeleton>
  );
}
