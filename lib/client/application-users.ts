import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import type { addApplicationUserByBody, applicationUserSchema } from "@/lib/contract/application-users";
import type { ApplicationRole } from "@/lib/permissions";
import { applicationKeys } from "./applications";
import { callApi, callPagedApi } from "./api";

/** A member who was added to an application by hand. */
export type ApplicationUser = z.output<typeof applicationUserSchema>;

export const applicationUserKeys = { list: (applicationId: string) => ["application-users", applicationId] as const };

export const useApplicationUsers = (applicationId: string) =>
  useQuery({
    queryKey: applicationUserKeys.list(applicationId),
    queryFn: async ({ signal }) =>
      (await callPagedApi("listApplicationUsers", { params: { id: applicationId }, signal })).items,
  });

export function useAddApplicationUser(applicationId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: z.output<typeof addApplicationUserByBody.body>) =>
      callApi("addApplicationUserByBody", { params: { id: applicationId }, body }),
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
      callApi("updateApplicationUser", { params: { id: applicationId, user_id: userId }, body: { role } }),
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
    mutationFn: () => callApi("removeApplicationUser", { params: { id: applicationId, user_id: userId } }),
    onSuccess: () =>
      client.invalidateQueries({
        queryKey: leaving ? [...applicationKeys.all, "list"] : applicationUserKeys.list(applicationId),
      }),
  });
}
