import { PersonRowSkeleton } from "@/components/patterns/row-skeletons";
import { TableSkeleton } from "@/components/patterns/table-skeleton";

/** The shape of the members' table while it is on its way. */
export function MembersSkeleton() {
  return (
    <TableSkeleton what="your team" rows={4}>
      <PersonRowSkeleton height="h-48 @2xl:h-15" />
    </TableSkeleton>
  );
}
