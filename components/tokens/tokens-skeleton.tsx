import { TwoLineRowSkeleton } from "@/components/patterns/row-skeletons";
import { TableSkeleton } from "@/components/patterns/table-skeleton";

/** The shape of a table of keys while it is on its way. @param what it is a table of */
export function TokensSkeleton({ what }: { what: string }) {
  return (
    <TableSkeleton what={what} rows={2}>
      <TwoLineRowSkeleton height="h-40 @2xl:h-17" below="w-48" columns={["w-32", "w-20"]} />
    </TableSkeleton>
  );
}
