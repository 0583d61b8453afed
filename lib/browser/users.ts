import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import type { z } from "zod";
import type { ListOrder } from "@/lib/contract/list-orders";
import type { userSchema } from "@/lib/contract/users";
import { pageOf } from "@/lib/view/list-order";
import { callApi, callPagedApi } from "./api";

/** A member of the team, or somebody invited to be one. */
export type User = z.output<typeof userSchema>;

export const userPageSize = 50;

export const userKeys = {
  all: ["users"] as const,
  lists: ["users", "list"] as const,
  list: (q: string, order: ListOrder) => ["users", "list", q, order] as const,
  one: (id: string) => ["users", "one", id] as const,
};

/**
 * The people of the team, page by page.
 * @param q part of a name or an address
 * @param order which come first
 * @param refetchOnMount "always" where what was read half a minute ago must not be believed
 */
export const useUsers = (q: string, order: ListOrder, refetchOnMount: true | "always" = true) =>
  useInfiniteQuery({
    refetchOnMount,
    queryKey: userKeys.list(q, order),
    queryFn: ({ pageParam, signal }) =>
      callPagedApi("listUsers", {
        query: pageOf({ limit: userPageSize, cursor: pageParam, q, order }),
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });

/** Somebody of the team. @param id "" asks for nobody */
export const useUser = (id: string) =>
  useQuery({
    queryKey: userKeys.one(id),
    queryFn: ({ signal }) => callApi("getUser", { params: { id }, signal }),
    enabled: id !== "",
    // Somebody who isn't in the team won't be in it at the second try.
    retry: false,
  });
