import { TableSkeleton } from "@/components/patterns/table-skeleton";
import { Skeleton } from "@/components/ui/skeleton";

/** The shape of the applications' table while it is on its way. */
export function ApplicationsSkeleton() {
  return (
    <TableSkeleton what="your applications" rows={6}>
      <div className="flex h-32 items-start gap-3 p-4 @2xl:h-16 @2xl:items-center @2xl:px-5 @2xl:py-0">
        <Skeleton className="size-9 rounded-lg" />
        <span className="flex-1 space-y-2">
          <Skeleton className="h-3.5 w-36" />
          <Skeleton className="h-3 w-56 max-w-full" />
        </span>
        <Skeleton className="hidden h-5 w-20 @2xl:block" />
      </div>
    </TableSkeleton>
  );
}
