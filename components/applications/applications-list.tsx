"use client";

import { LoadFailure } from "@/components/patterns/load-failure";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/class-names";
import type { useApplications } from "@/lib/client/applications";
import { ApplicationsTableSkeleton } from "./applications-skeleton";
import { ApplicationsTable } from "./applications-table";

interface ApplicationsListProps {
  query: ReturnType<typeof useApplications>;
  /** What was searched for, or "". */
  q: string;
  onClear: () => void;
}

export function ApplicationsList({ query, q, onClear }: ApplicationsListProps) {
  if (query.isPending) return <ApplicationsTableSkeleton />;
  if (query.isError && !query.isFetchNextPageError) {
    return <LoadFailure what="your applications" error={query.error} onRetry={() => void query.refetch()} />;
  }
  const applications = query.data.pages.flatMap((page) => page.items);
  const found = applications.length === 1 ? "1 application" : `${applications.length} applications`;
  return (
    // Faint while it still shows what was found for the words before.
    <div aria-busy={query.isPlaceholderData} className={cn(query.isPlaceholderData && "opacity-60")}>
      <p role="status" className="sr-only">
        {q && !query.isPlaceholderData && `${found} found for “${q}”.`}
      </p>
      {applications.length > 0 ? (
        <ApplicationsTable applications={applications} />
      ) : (
        <div className="px-6 py-12 text-center">
          <p className="font-medium">No application has “{q}” in its name</p>
          <Button look="secondary" className="mt-4" onClick={onClear}>
            Clear search
          </Button>
        </div>
      )}
      {query.hasNextPage && (
        <div className="flex flex-wrap items-center justify-center gap-3 border-t border-line p-3">
          {query.isFetchNextPageError && <p role="alert">Loading more did not work.</p>}
          <Button look="secondary" pending={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {query.isFetchNextPageError ? "Try again" : "Load more"}
          </Button>
        </div>
      )}
    </div>
  );
}
