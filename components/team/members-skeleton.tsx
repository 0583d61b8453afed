import { TableSkeleton } from "@/components/patterns/table-skeleton";
import { Skeleton } from "@/components/ui/skeleton";

/** The shape of the members' table while it is on its way. */
export function MembersTableSkeleton() {
  return (
    <TableSkeleton what="your team" rows={4}>
      <div className="flex h-48 items-start gap-3 p-4 @3xl:h-15 @3xl:items-center @3xl:px-5 @3xl:py-0">
        <Skeleton className="size-9 rounded-lg" />
        <Skeleton className="mt-2.5 h-3.5 w-36 @3xl:mt-0" />
        <Skeleton className="ml-auto hidden h-3.5 w-80 @3xl:block" />
      </div>
    </TableSkeleton>
  );
}
