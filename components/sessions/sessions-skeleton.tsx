import { TwoLineRowSkeleton } from "@/components/patterns/row-skeletons";
import { TableSkeleton } from "@/components/patterns/table-skeleton";

/** The shape of the sessions' table while it is on its way. */
export function SessionsSkeleton() {
  return (
    <TableSkeleton what="your sessions" rows={2}>
      <TwoLineRowSkeleton height="h-36 @2xl:h-16" below="w-24" columns={["w-20", "w-24"]} />
    </TableSkeleton>
  );
}
