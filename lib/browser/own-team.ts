import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import type { teamSchema } from "@/lib/contract/teams";
import type { Version } from "@/lib/contract/versions";
import { callApi } from "./api";

export type Team = z.output<typeof teamSchema>;

export const ownTeamKey = (id: string) => ["team", id] as const;

const ownTeamQuery = (id: string) =>
  queryOptions({ queryKey: ownTeamKey(id), queryFn: ({ signal }) => callApi("getTeam", { params: { id }, signal }) });

/** The team that the person acts for. */
export const useOwnTeam = (id: string) => useQuery(ownTeamQuery(id));

/** @returns a function that reads it again */
export function useReadOwnTeam(id: string) {
  const client = useQueryClient();
  return () => client.fetchQuery({ ...ownTeamQuery(id), staleTime: 0 });
}

export function useRenameTeam(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ team_name, ifMatch }: { team_name: string; ifMatch: Version }) =>
      callApi("updateTeam", { params: { id }, body: { team_name }, ifMatch }),
    onSuccess: (team) => client.setQueryData(ownTeamKey(id), team),
  });
}

/** Sets whether members of the team need a second factor. */
export function useRequireSecondFactor(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (second_factor_required: boolean) =>
      callApi("updateTeam", { params: { id }, body: { second_factor_required } }),
    onSuccess: (team) => client.setQueryData(ownTeamKey(id), team),
  });
}

/** These two are plain functions: afterwards the person may no longer see what is on the page. */
export const transferOwnTeam = (id: string, userId: string) =>
  callApi("transferTeam", { params: { id }, body: { user_id: userId } });

/** @returns all that is kept about the team */
export const exportOwnTeam = (id: string) => callApi("exportTeam", { params: { id } });

/** Deletes the team for good. */
export const deleteOwnTeam = (id: string) => callApi("deleteTeam", { params: { id }, body: {} });
