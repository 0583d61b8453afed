import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { callPagedApi } from "./api";
import { useSettled } from "./settled";

/** As many of each kind as one still looks through. */
const limit = 6;

/**
 * @param typed part of a name
 * @returns applications and members whose names have it
 */
export function usePaletteSearch(typed: string) {
  const q = useSettled(typed.trim());
  const query = { limit, ...(q ? { q } : {}) };
  const applications = useQuery({
    queryKey: ["palette", "applications", q],
    queryFn: ({ signal }) => callPagedApi("listApplications", { query, signal }),
    placeholderData: keepPreviousData,
  });
  const members = useQuery({
    queryKey: ["palette", "members", q],
    queryFn: ({ signal }) => callPagedApi("listUsers", { query, signal }),
    placeholderData: keepPreviousData,
  });
  return { applications: applications.data?.items ?? [], members: members.data?.items ?? [] };
}
