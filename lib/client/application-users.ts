import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { z } from "zod";
import {
  addApplicationUserByBody,
  listApplicationUsers,
  removeApplicationUser,
  updateApplicationUser,
  type applicationUserSchema,
} from "@/lib/contract/application-users";
import { can, type ApplicationRole } from "@/lib/permissions";
import { applicationKeys } from "./applications";
import { callApi, callPagedApi } from "./api";
import { useUsers } from "./users";

/** A member who was added to an application by hand. */
export type ApplicationUser = z.output<typeof applicationUserSchema>;

export const applicationUserKeys = { list: (applicationId: string) => ["application-users", applicationId] as const };

export const useApplicationUsers = (applicationId: string) =>
  useQuery({
    queryKey: applicationUserKeys.list(applicationId),
    queryFn: async ({ signal }) =>
      (await callPagedApi(listApplicationUsers, { params: { id: applicationId }, signal })).items,
  });

/**
 * Who can be added: active members of the team who have no access yet.
 * @param q part of a name or an address
 * @returns those among the pages read so far; the query that reads on; and whether nothing can be said yet
 */
export function useCandidates(applicationId: string, q: string) {
  const members = useUsers(q);
  const { data: users = [] } = useApplicationUsers(applicationId);
  const added = new Set(users.map(({ id }) => id));
  const candidates = (members.data?.pages ?? [])
    .flatMap((page) => page.items)
    .filter(({ id, role, status }) => status === "active" && !can({ role }, "application.read") && !added.has(id));

  // A page may hold only such as have access already.
  const { isFetching, isError, hasNextPage, fetchNextPage } = members;
  const isReadingOn = candidates.length === 0 && hasNextPage && !isError;
  useEffect(() => {
    if (isReadingOn && !isFetching) void fetchNextPage();
  }, [isReadingOn, isFetching, fetchNextPage]);

  return { candidates, members, isPending: members.isPending || isReadingOn };
}

export function useAddApplicationUser(applicationId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: z.output<typeof addApplicationUserByBody.body>) =>
      callApi(addApplicationUserByBody, { params: { id: applicationId }, body }),
    // Also when it failed: somebody else may have added them.
    onSettled: () => client.invalidateQueries({ queryKey: applicationUserKeys.list(applicationId) }),
  });
}

/** Shows the new role at once, and the old one again if the API refuses. */
export function useUpdateApplicationUser(applicationId: string, userId: string) {
  const client = useQueryClient();
  const queryKey = applicationUserKeys.list(applicationId);
  return useMutation({
    mutationFn: (role: ApplicationRole) =>
      callApi(updateApplicationUser, { params: { id: applicationId, user_id: userId }, body: { role } }),
    onMutate: async (role) => {
      await client.cancelQueries({ queryKey });
      const before = client.getQueryData<ApplicationUser[]>(queryKey);
      client.setQueryData<ApplicationUser[]>(queryKey, (list) =>
        list?.map((user) => (user.id === userId ? { ...user, application_role: role } : user)),
      );
      return { before };
    },
    onError: (_error, _role, context) => client.setQueryData(queryKey, context?.before),
    // An application tells one's own role on it.
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey }),
        client.invalidateQueries({ queryKey: applicationKeys.one(applicationId) }),
      ]),
  });
}

/** @param leaving one's own access goes: what is on the page must not be asked for again */
export function useRemoveApplicationUser(applicationId: string, userId: string, leaving: boolean) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => callApi(removeApplicationUser, { params: { id: applicationId, user_id: userId } }),
    onSuccess: () =>
      client.invalidateQueries({
        queryKey: leaving ? [...applicationKeys.all, "list"] : applicationUserKeys.list(applicationId),
      }),
  });
}
