import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import type { setTeamSso, teamSsoSchema } from "@/lib/contract/single-sign-on";
import { versions } from "@/lib/contract/versions";
import { callApi } from "./api";

export type TeamSso = z.output<typeof teamSsoSchema>;
export type Provider = NonNullable<TeamSso["provider"]>;

export const teamSsoKey = (teamId: string) => ["team-sso", teamId] as const;

const teamSsoQuery = (id: string) =>
  queryOptions({
    queryKey: teamSsoKey(id),
    queryFn: ({ signal }) => callApi("getTeamSso", { params: { id }, signal }),
  });

/** The team's identity provider, for its owners. */
export const useTeamSso = (teamId: string) => useQuery(teamSsoQuery(teamId));

/**
 * A plain function, not a mutation: what is sent has a secret in it.
 * @returns what sets the provider, if it's still as the person has seen it
 */
export function useSetTeamSso(id: string) {
  const client = useQueryClient();
  return async (seen: TeamSso, body: z.input<typeof setTeamSso.body>): Promise<void> => {
    const saved = await callApi("setTeamSso", { params: { id }, body, ifMatch: versions.teamSso(seen) });
    client.setQueryData(teamSsoKey(id), saved);
  };
}

export function useProveTeamDomain(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => callApi("proveTeamDomain", { params: { id } }),
    onSuccess: (saved) => client.setQueryData(teamSsoKey(id), saved),
  });
}

/** Emails the domain's postmaster. @returns where it went */
export const useMailPostmaster = (id: string) =>
  useMutation({ mutationFn: () => callApi("mailTeamDomain", { params: { id } }) });

/** Confirms a domain by the link that its postmaster was mailed. @throws ApiError */
export const confirmTeamDomain = (token: string) => callApi("confirmTeamDomain", { body: { token } });

/** Says whether everyone but owners has to log in through the provider, if it's still as the person has seen it. */
export function useRequireSso(id: string) {
  const client = useQueryClient();
  return async (seen: TeamSso & { provider: Provider }, required: boolean): Promise<void> => {
    const { issuer, client_id, default_role, domain } = seen.provider;
    const body = { issuer, client_id, default_role, domain, required };
    const saved = await callApi("setTeamSso", { params: { id }, body, ifMatch: versions.teamSso(seen) });
    client.setQueryData(teamSsoKey(id), saved);
  };
}

export function useDeleteTeamSso(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => callApi("deleteTeamSso", { params: { id }, body: {} }),
    onSuccess: () => client.invalidateQueries({ queryKey: teamSsoKey(id) }),
  });
}
