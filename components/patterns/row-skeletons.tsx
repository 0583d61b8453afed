import { cn } from "@/components/ui/class-names";
import { Skeleton } from "@/components/ui/skeleton";

interface RowSkeletonProps {
  /** The heights of the row, as a card and in a table, as classes. */
  height: string;
}

/** A row about a person: their picture, their name, and the rest. */
export function PersonRowSkeleton({ height }: RowSkeletonProps) {
  return (
    <div className={cn("flex items-start gap-3 p-4 @2xl:items-center @2xl:px-5 @2xl:py-0", height)}>
      <Skeleton className="size-9" />
      <Skeleton className="mt-2.5 h-3.5 w-36 @2xl:mt-0" />
      <Skeleton className="ml-auto hidden h-3.5 w-80 @2xl:block" />
    </div>
  );
}

interface TwoLineRowSkeletonProps extends RowSkeletonProps {
  /** The width of the line below the name, as a class. */
  below: string;
  /** The widths of the other columns, as classes. */
  columns: readonly string[];
}

/** A row that begins with a name and a line below it. */
export function TwoLineRowSkeleton({ height, below, columns }: TwoLineRowSkeletonProps) {
  return (
    <div className={cn("flex items-start justify-between gap-3 p-4 @2xl:items-center @2xl:px-5 @2xl:py-0", height)}>
      <span className="space-y-2">
        <Skeleton className="h-3.5 w-36" />
        <Skeleton className={cn("h-3 max-w-full", below)} />
      </span>
      {columns.map((width, column) => (
        <Skeleton key={column} className={cn("hidden h-3.5 @2xl:block", width)} />
      ))}
    </div>
  );
}
