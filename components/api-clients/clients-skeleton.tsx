import { TwoLineRowSkeleton } from "@/components/patterns/row-skeletons";
import { TableSkeleton } from "@/components/patterns/table-skeleton";

/** The shape of the clients' table while it is on its way. */
export function ClientsSkeleton() {
  return (
    <TableSkeleton what="your API clients" rows={3}>
      <TwoLineRowSkeleton height="h-40 @2xl:h-17" below="w-48" columns={["w-48", "w-20"]} />
    </TableSkeleton>
  );
}
