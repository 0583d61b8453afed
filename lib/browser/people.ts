"use client";

import { useEffect, useState } from "react";
import { useSettled } from "./settled";
import { useUsers, type User } from "./users";

/**
 * The active people of the team, to choose one from: found by what is typed, however many they are.
 * @param fits whether somebody can be chosen at all
 * @returns those among the pages read so far; the query that reads on; what is typed and what of it was searched for; whether nothing
 * can be said yet; and whether there is nobody to choose, whatever is typed
 */
export function usePeople(fits: (person: User) => boolean) {
  const [text, setText] = useState("");
  const q = useSettled(text.trim());
  // Somebody may have joined since the page of members was read.
  const query = useUsers(q, "oldest", "always");
  const people = (query.data?.pages ?? [])
    .flatMap((page) => page.items)
    .filter((person) => person.status === "active" && fits(person));

  // A page may hold only people who don't fit.
  const { isFetching, isError, hasNextPage, fetchNextPage } = query;
  const isNobodyYet = people.length === 0 && !isError;
  const isReadingOn = isNobodyYet && hasNextPage;
  useEffect(() => {
    if (isReadingOn && !isFetching) void fetchNextPage();
  }, [isReadingOn, isFetching, fetchNextPage]);

  const isPending = query.isPending || isReadingOn || (isNobodyYet && isFetching);
  const isNobody = q === "" && text.trim() === "" && !isPending && !isError && people.length === 0;
  return { people, query, text, setText, q, isPending, isNobody };
}

export type People = ReturnType<typeof usePeople>;
