"use client";

import type { KeyboardEvent } from "react";
import { Avatar } from "@/components/patterns/avatar";
import { FieldError } from "@/components/patterns/field-error";
import { QueryList } from "@/components/patterns/query-list";
import { SearchField } from "@/components/patterns/search-field";
import { RadioList } from "@/components/ui/radio-list";
import { Skeleton } from "@/components/ui/skeleton";
import type { People } from "@/lib/browser/people";
import type { User } from "@/lib/browser/users";
import { fullName } from "@/lib/full-name";

interface PersonPickerProps {
  found: People;
  /** The user's id, or "". */
  value: string;
  onValueChange: (id: string) => void;
  error?: string | undefined;
  /** Said where nobody is found. @param q what was searched for */
  nobody: (q: string) => string;
}

/** A choice of one of the team's people, however many they are. */
export function PersonPicker({ found, value, onValueChange, error, nobody }: PersonPickerProps) {
  const { people, query, text, setText, q, isPending } = found;
  const isBehind = text.trim() !== q || query.isPlaceholderData;
  // A page may hold nobody who can be chosen, and what is typed isn't searched for at once: the query alone doesn't know.
  const list = { ...query, isPending, isPlaceholderData: isBehind && people.length > 0 };

  function search(typed: string) {
    setText(typed);
    // The person who was chosen may be out of sight now.
    onValueChange("");
  }

  return (
    <div>
      <div onKeyDown={searchOnly}>
        <SearchField wide label="Search members" value={text} onChange={search} />
      </div>
      <div className="mt-2 rounded-lg border border-line">
        <QueryList
          small
          query={list}
          items={people.length === 0 && query.isError ? undefined : people}
          what="the members"
          skeleton={<PeopleSkeleton />}
          empty={<p className="px-4 py-8 text-center text-ink-soft">{nobody(q)}</p>}
        >
          {(all) => (
            <RadioList
              label="Member"
              value={value}
              onValueChange={onValueChange}
              options={all.map((member) => ({ value: member.id, content: <Person member={member} /> }))}
            />
          )}
        </QueryList>
      </div>
      <p role="status" className="sr-only">
        {q && !isPending && !isBehind && `${people.length} found for “${q}”.`}
      </p>
      <div role="alert">{error && <FieldError id="person-error" message={error} />}</div>
    </div>
  );
}

function Person({ member }: { member: User }) {
  return (
    <span className="flex min-w-0 items-center gap-3">
      <Avatar name={fullName(member)} avatar={member.avatar} size="small" />
      <span className="grid min-w-0">
        <span className="truncate font-medium">{fullName(member)}</span>
        <span className="truncate text-xs text-ink-soft">{member.email}</span>
      </span>
    </span>
  );
}

/** Enter in the search field must not submit the form. */
function searchOnly(event: KeyboardEvent) {
  if (event.key === "Enter") event.preventDefault();
}

function PeopleSkeleton() {
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
