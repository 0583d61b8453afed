import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import type { z } from "zod";
import { listUsers, type userSchema } from "@/lib/contract/users";
import { callPagedApi } from "./api";

/** A member of the team, or who is invited to be one. */
export type User = z.output<typeof userSchema>;

export const userPageSize = 50;

export const userKeys = {
  all: ["users"] as const,
  lists: ["users", "list"] as const,
  list: (q: string) => ["users", "list", q] as const,
};

export const useUsers = (q: string) =>
  useInfiniteQuery({
    queryKey: userKeys.list(q),
    queryFn: ({ pageParam, signal }) =>
      callPagedApi(listUsers, {
        query: { limit: userPageSize, ...(pageParam ? { cursor: pageParam } : {}), ...(q ? { q } : {}) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
