import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import type { changeEmail } from "@/lib/contract/passwords";
import type { ProfileField } from "@/lib/contract/profile-fields";
import type { currentUserSchema, userBody } from "@/lib/contract/users";
import type { Version } from "@/lib/contract/versions";
import { callApi } from "./api";

export type Profile = z.output<typeof currentUserSchema>;
export type ProfileChange = Partial<Pick<z.input<typeof userBody>, ProfileField>>;

export const profileKey = ["profile"] as const;

const profileQuery = queryOptions({
  queryKey: profileKey,
  queryFn: ({ signal }) => callApi("getCurrentUser", { signal }),
});

/** The person signed in. */
export const useProfile = () => useQuery(profileQuery);

/** @returns a function that reads the signed-in person again */
export function useReadProfile() {
  const client = useQueryClient();
  return () => client.fetchQuery({ ...profileQuery, staleTime: 0 });
}

/** @param id of the person signed in */
export function useUpdateProfile(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ body, ifMatch }: { body: ProfileChange; ifMatch: Version }) =>
      callApi("updateUser", { params: { id }, body, ifMatch }),
    onSuccess: (user) => client.setQueryData<Profile>(profileKey, (profile) => profile && { ...profile, ...user }),
  });
}

/** Mails a fresh link that confirms an address. */
export const sendConfirmation = (email: string) => callApi("resendEmail", { body: { email } });

/** Mails a link to a new address, which takes the old one's place when it is opened. */
export const askForEmailChange = (body: z.input<typeof changeEmail.body>) => callApi("changeEmail", { body });

/** @returns all that is kept about the person signed in */
export const exportProfile = () => callApi("exportCurrentUser", {});

/** Deletes the person signed in, for good. */
export const deleteAccount = () => callApi("deleteCurrentUser", { body: {} });
