"use client";

import { LoadFailure } from "@/components/patterns/load-failure";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/class-names";
import type { useUsers } from "@/lib/client/users";
import { MembersTableSkeleton } from "./members-skeleton";
import { MembersTable } from "./members-table";
import type { TeamViewer } from "./team-viewer";

interface MembersListProps {
  viewer: TeamViewer;
  isLastOwner: boolean;
  query: ReturnType<typeof useUsers>;
  /** What was searched for, or "". */
  q: string;
  onClear: () => void;
}

export function MembersList({ viewer, isLastOwner, query, q, onClear }: MembersListProps) {
  if (query.isPending) return <MembersTableSkeleton />;
  if (query.isError && !query.isFetchNextPageError) {
    return <LoadFailure what="your team" error={query.error} onRetry={() => void query.refetch()} />;
  }
  const members = query.data.pages.flatMap((page) => page.items);
  const found = members.length === 1 ? "1 person" : `${members.length} people`;
  return (
    // Faint while it still shows what was found for the words before.
    <div aria-busy={query.isPlaceholderData} className={cn(query.isPlaceholderData && "opacity-60")}>
      <p role="status" className="sr-only">
        {q && !query.isPlaceholderData && `${found} found for “${q}”.`}
      </p>
      {members.length > 0 ? (
        <MembersTable viewer={viewer} isLastOwner={isLastOwner} members={members} />
      ) : (
        <div className="px-6 py-12 text-center">
          <p className="font-medium">Nobody has “{q}” in their name or address</p>
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
