"use client";

import { useEffect } from "react";
import { can } from "@/lib/permissions";
import { useApplicationUsers } from "./application-users";
import { useUsers } from "./users";

/**
 * Who can be added: active members of the team who have no access yet.
 * @param q part of a name or an address
 * @returns those among the pages read so far; the query that reads on; and whether nothing can be said yet
 */
export function useCandidates(applicationId: string, q: string) {
  // Somebody may have joined since the page of members was read.
  const members = useUsers(q, "always");
  const { data: users = [] } = useApplicationUsers(applicationId);
  const added = new Set(users.map(({ id }) => id));
  const candidates = (members.data?.pages ?? [])
    .flatMap((page) => page.items)
    .filter(({ id, role, status }) => status === "active" && !can({ role }, "application.read") && !added.has(id));

  // A page may hold only such as have access already.
  const { isFetching, isError, hasNextPage, fetchNextPage } = members;
  const isNobodyYet = candidates.length === 0 && !isError;
  const isReadingOn = isNobodyYet && hasNextPage;
  useEffect(() => {
    if (isReadingOn && !isFetching) void fetchNextPage();
  }, [isReadingOn, isFetching, fetchNextPage]);

  return { candidates, members, isPending: members.isPending || isReadingOn || (isNobodyYet && isFetching) };
}
