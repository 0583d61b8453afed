import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { Skeleton } from "@/components/ui/skeleton";

/** A page with one list in a section, while it is on its way. */
export function ListLoading({ children }: { children: ReactNode }) {
  return (
    <Card>
      <div className="flex items-start justify-between border-b border-line px-4 py-3.5 sm:px-5">
        <span className="space-y-2">
          <Skeleton className="h-4 w-24" />
          <Skeleton className="h-3.5 w-72 max-w-full" />
        </span>
        <Skeleton className="hidden h-9 w-32 sm:block" />
      </div>
      {children}
    </Card>
  );
}
