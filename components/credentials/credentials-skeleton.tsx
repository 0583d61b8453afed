import { TableSkeleton } from "@/components/patterns/table-skeleton";
import { Skeleton } from "@/components/ui/skeleton";

/** The shape of the credentials' table while it is on its way. */
export function CredentialsSkeleton() {
  return (
    <TableSkeleton what="the credentials" rows={3}>
      <div className="flex h-44 items-start justify-between gap-6 p-4 @2xl:h-14 @2xl:items-center @2xl:px-5 @2xl:py-0">
        <Skeleton className="h-4 w-36" />
        <Skeleton className="hidden h-4 w-64 @2xl:block" />
        <Skeleton className="h-4 w-16" />
      </div>
    </TableSkeleton>
  );
}
