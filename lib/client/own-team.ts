import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import type { teamSchema } from "@/lib/contract/teams";
import { callApi } from "./api";

export type Team = z.output<typeof teamSchema>;

export const ownTeamKey = (id: string) => ["team", id] as const;

/** The team one acts for. */
export const useOwnTeam = (id: string) =>
  useQuery({ queryKey: ownTeamKey(id), queryFn: ({ signal }) => callApi("getTeam", { params: { id }, signal }) });

export function useRenameTeam(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (team_name: string) => callApi("updateTeam", { params: { id }, body: { team_name } }),
    onSuccess: (team) => client.setQueryData(ownTeamKey(id), team),
  });
}

/** Plain functions, these two: what is on the page afterwards is not theirs to see any more. */
export const transferOwnTeam = (id: string, userId: string, password: string) =>
  callApi("transferTeam", { params: { id }, body: { user_id: userId, password } });

/** Deletes the team for good. */
export const deleteOwnTeam = (id: string, password: string) =>
  callApi("deleteTeam", { params: { id }, body: { password } });
