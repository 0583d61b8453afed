import { PersonRowSkeleton } from "@/components/patterns/row-skeletons";
import { TableSkeleton } from "@/components/patterns/table-skeleton";

/** The shape of the users' table while it is on its way. */
export function ApplicationUsersSkeleton() {
  return (
    <TableSkeleton what="the users" rows={3}>
      <PersonRowSkeleton height="h-32 @2xl:h-15" />
    </TableSkeleton>
  );
}
