import type { ReactNode } from "react";
import { Skeleton } from "@/components/ui/skeleton";

interface TableSkeletonProps {
  /** What is on its way: "your applications". */
  what: string;
  rows: number;
  /** One row, at the height that it will have. */
  children: ReactNode;
}

/** The shape of a table while it is on its way, its head included, so that nothing moves when it comes. */
export function TableSkeleton({ what, rows, children }: TableSkeletonProps) {
  return (
    <div role="status" className="@container divide-y divide-line">
      <span className="sr-only">Loading {what}</span>
      <div className="hidden h-9 items-center justify-between px-5 @2xl:flex">
        <Skeleton className="h-3 w-16" />
        <Skeleton className="h-3 w-16" />
      </div>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row}>{children}</div>
      ))}
    </div>
  );
}
