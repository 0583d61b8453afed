import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import { maxPageSize } from "@/lib/contract/page-size";
import type { addTeamUser } from "@/lib/contract/teams";
import { versions } from "@/lib/contract/versions";
import type { TeamRole } from "@/lib/permissions";
import { callApi, callPagedApi } from "./api";
import type { Pages } from "./first-page";
import { userKeys, type User } from "./users";

/** Opens a further team for the person who is logged in. */
export const openTeam = (name: string) => callApi("createTeam", { body: { team_name: name }, asMyself: true });

/**
 * @param role of the person who asks
 * @returns whether they are the team's only owner; false while that is not known, since the API has the last word anyway
 */
export function useIsLastOwner(role: TeamRole): boolean {
  const { data } = useQuery({
    queryKey: [...userKeys.all, "owners"],
    queryFn: async ({ signal }) => {
      const { items, next } = await callPagedApi("listUsers", { query: { limit: maxPageSize }, signal });
      const owners = items.filter((user) => user.role === "owner" && user.status === "active");
      return next === null ? owners.length : null;
    },
    enabled: role === "owner",
  });
  return data === 1;
}

export function useInviteMember(teamId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: z.output<typeof addTeamUser.body>) => callApi("addTeamUser", { params: { id: teamId }, body }),
    onSuccess: () => client.invalidateQueries({ queryKey: userKeys.all }),
  });
}

/**
 * Shows the new role at once, and the old one again if the API refuses.
 * @param seen the member, as they were when the role was chosen
 */
export function useChangeRole(seen: User) {
  const client = useQueryClient();
  const queryKey = userKeys.lists;
  return useMutation({
    mutationFn: (role: TeamRole) =>
      callApi("updateUser", {
        params: { id: seen.id },
        body: { role },
        ifMatch: versions.user(seen),
      }),
    onMutate: async (role) => {
      await client.cancelQueries({ queryKey });
      const before = client.getQueriesData<Pages<User>>({ queryKey });
      client.setQueriesData<Pages<User>>({ queryKey }, (list) => list && withRole(list, seen.id, role));
      return { before };
    },
    onError: (_error, _role, context) => {
      for (const [key, list] of context?.before ?? []) client.setQueryData(key, list);
    },
    onSettled: () => client.invalidateQueries({ queryKey: userKeys.all }),
  });
}

const withRole = ({ pages, ...rest }: Pages<User>, userId: string, role: TeamRole): Pages<User> => ({
  ...rest,
  pages: pages.map((page) => ({
    ...page,
    items: page.items.map((user) => (user.id === userId ? { ...user, role } : user)),
  })),
});

/** Removes a member, or takes an invite back. */
export function useRemoveUser(teamId: string, userId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => callApi("removeTeamUser", { params: { id: teamId, user_id: userId }, body: {} }),
    onSuccess: () => client.invalidateQueries({ queryKey: userKeys.all }),
  });
}

/** Logs a member out of the team everywhere. */
export const endMemberSessions = (teamId: string, userId: string) =>
  callApi("endMemberSessions", { params: { id: teamId, user_id: userId }, body: {} });

/** A plain function: somebody who has left may not ask for the team's members again. */
export const leaveTeam = (teamId: string, userId: string) =>
  callApi("removeTeamUser", { params: { id: teamId, user_id: userId }, body: {} });
