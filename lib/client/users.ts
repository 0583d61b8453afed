import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import type { z } from "zod";
import type { userSchema } from "@/lib/contract/users";
import { callPagedApi } from "./api";

/** A member of the team, or who is invited to be one. */
export type User = z.output<typeof userSchema>;

export const userPageSize = 50;

export const userKeys = {
  all: ["users"] as const,
  lists: ["users", "list"] as const,
  list: (q: string) => ["users", "list", q] as const,
};

/**
 * The people of the team, page by page.
 * @param q part of a name or an address
 * @param refetchOnMount "always" where what was read half a minute ago must not be believed
 */
export const useUsers = (q: string, refetchOnMount: true | "always" = true) =>
  useInfiniteQuery({
    refetchOnMount,
    queryKey: userKeys.list(q),
    queryFn: ({ pageParam, signal }) =>
      callPagedApi("listUsers", {
        query: { limit: userPageSize, ...(pageParam ? { cursor: pageParam } : {}), ...(q ? { q } : {}) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
