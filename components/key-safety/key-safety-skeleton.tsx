import { TableSkeleton } from "@/components/patterns/table-skeleton";
import { Skeleton } from "@/components/ui/skeleton";

/** The shape of the list while it is on its way. */
export function KeySafetySkeleton() {
  return (
    <TableSkeleton what="your keys" rows={3}>
      <div className="flex h-28 flex-col gap-3 p-4 sm:px-5">
        <Skeleton className="h-4 w-48" />
        <Skeleton className="h-4 w-64 max-w-full" />
      </div>
    </TableSkeleton>
  );
}
