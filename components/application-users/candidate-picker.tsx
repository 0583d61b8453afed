"use client";

import type { KeyboardEvent } from "react";
import { Avatar } from "@/components/patterns/avatar";
import { FieldError } from "@/components/patterns/field-error";
import { LoadFailure } from "@/components/patterns/load-failure";
import { SearchField } from "@/components/patterns/search-field";
import { fullName } from "@/components/team/user-name";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/class-names";
import { RadioList } from "@/components/ui/radio-list";
import { Skeleton } from "@/components/ui/skeleton";
import type { useCandidates } from "@/lib/client/candidates";

interface CandidatePickerProps {
  found: ReturnType<typeof useCandidates>;
  /** What is typed, and what of it was searched for. */
  text: string;
  q: string;
  onTextChange: (text: string) => void;
  /** The user's id, or "". */
  value: string;
  onValueChange: (id: string) => void;
  error: string | undefined;
}

/** A choice among the members who can be added. */
export function CandidatePicker({ found, text, q, onTextChange, value, onValueChange, error }: CandidatePickerProps) {
  const { candidates, members, isPending } = found;
  const isBehind = text.trim() !== q || members.isPlaceholderData;
  return (
    <div>
      <div onKeyDown={searchOnly}>
        <SearchField wide label="Search members" value={text} onChange={onTextChange} />
      </div>
      <div className="mt-2 rounded-lg border border-line">
        {isPending && <CandidatesSkeleton />}
        {!isPending && members.isError && candidates.length === 0 && (
          <LoadFailure what="the members" error={members.error} onRetry={() => void members.refetch()} />
        )}
        {!isPending && !members.isError && candidates.length === 0 && (
          <p className="px-4 py-8 text-center text-ink-soft">Nobody who could be added has “{q}” in name or address.</p>
        )}
        {candidates.length > 0 && (
          <div aria-busy={isBehind} className={cn("max-h-60 overflow-y-auto", isBehind && "opacity-60")}>
            <RadioList
              label="Member"
              value={value}
              onValueChange={onValueChange}
              options={candidates.map((member) => ({
                value: member.id,
                content: (
                  <span className="flex min-w-0 items-center gap-3">
                    <Avatar name={fullName(member)} avatar={member.avatar} size="small" />
                    <span className="grid min-w-0">
                      <span className="truncate font-medium">{fullName(member)}</span>
                      <span className="truncate text-xs text-ink-soft">{member.email}</span>
                    </span>
                  </span>
                ),
              }))}
            />
            {members.hasNextPage && (
              <div className="border-t border-line p-2 text-center">
                <Button
                  look="quiet"
                  size="small"
                  pending={members.isFetchingNextPage}
                  onClick={() => void members.fetchNextPage()}
                >
                  {members.isFetchNextPageError ? "Try again" : "Load more"}
                </Button>
              </div>
            )}
          </div>
        )}
      </div>
      <p role="status" className="sr-only">
        {q && !isPending && !isBehind && `${candidates.length} found for “${q}”.`}
      </p>
      <div role="alert">{error && <FieldError id="candidate-error" message={error} />}</div>
    </div>
  );
}

/** Enter in the search field is no wish to add whoever is chosen. */
function searchOnly(event: KeyboardEvent) {
  if (event.key === "Enter") event.preventDefault();
}

function CandidatesSkeleton() {
  return (
    <div role="status" className="space-y-3 p-3">
      <span className="sr-only">Loading the members</span>
      {[0, 1, 2].map((row) => (
        <span key={row} className="flex h-8 items-center gap-3">
          <Skeleton className="size-7 rounded-full" />
          <Skeleton className="h-3.5 w-40" />
        </span>
      ))}
    </div>
  );
}
