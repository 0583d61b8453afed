import { useQuery } from "@tanstack/react-query";
import { maxPageSize } from "@/lib/contract/page-size";
import { callPagedApi } from "./api";
import { userKeys } from "./users";

export const membersKey = [...userKeys.all, "to choose from"] as const;

/** The team's people, to choose one from. */
export const useMembers = () =>
  useQuery({
    queryKey: membersKey,
    queryFn: async ({ signal }) => (await callPagedApi("listUsers", { query: { limit: maxPageSize }, signal })).items,
  });
