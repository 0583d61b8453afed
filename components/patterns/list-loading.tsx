import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { Skeleton } from "@/components/ui/skeleton";
import { ListControlsSkeleton } from "./list-controls";
import { PageHeader } from "./page-header";

interface ListPageLoadingProps {
  title: string;
  /** The shape of the list's table. */
  children: ReactNode;
}

/** A page that is one list, while it is on its way. */
export function ListPageLoading({ title, children }: ListPageLoadingProps) {
  return (
    <div className="space-y-6">
      <PageHeader title={title} actions={<Skeleton className="h-9 w-40" />} />
      <ListControlsSkeleton />
      <Card>{children}</Card>
    </div>
  );
}

/** A page with one list in a section, while it is on its way. */
export function ListSectionLoading({ children }: { children: ReactNode }) {
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
