import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import type { addApplicationUserByBody, applicationUserSchema } from "@/lib/contract/application-users";
import { versions } from "@/lib/contract/versions";
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

/**
 * Shows the new role at once, and the old one again if the API refuses.
 * @param seen the user, as they were when the role was chosen
 */
export function useUpdateApplicationUser(applicationId: string, seen: ApplicationUser) {
  const client = useQueryClient();
  const queryKey = applicationUserKeys.list(applicationId);
  return useMutation({
    mutationFn: (role: ApplicationRole) =>
      callApi("updateApplicationUser", {
        params: { id: applicationId, user_id: seen.id },
        body: { role },
        ifMatch: versions.applicationUser(seen),
      }),
    onMutate: async (role) => {
      await client.cancelQueries({ queryKey });
      const before = client.getQueryData<ApplicationUser[]>(queryKey);
      client.setQueryData<ApplicationUser[]>(queryKey, (list) =>
        list?.map((user) => (user.id === seen.id ? { ...user, application_role: role } : user)),
      );
      return { before };
    },
    onError: (_error, _role, context) => client.setQueryData(queryKey, context?.before),
    // What we read of an application includes the viewer's own role on it.
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey }),
        client.invalidateQueries({ queryKey: applicationKeys.one(applicationId) }),
      ]),
  });
}

/** @param leaving whether the viewer gives up their own access: then what is on the page must not be asked for again */
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
