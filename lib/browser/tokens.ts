import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import type { clientGrantSchema } from "@/lib/contract/grants";
import type { createPersonalToken, personalTokenSchema } from "@/lib/contract/personal-tokens";
import type { createServiceAccount, rotateServiceAccount, serviceAccountSchema } from "@/lib/contract/service-accounts";
import { callApi, callPagedApi } from "./api";
import { keySafetyKey } from "./credentials";

export type ServiceAccount = z.output<typeof serviceAccountSchema>;
export type NewServiceAccount = z.output<typeof createServiceAccount.answer>;
export type PersonalToken = z.output<typeof personalTokenSchema>;
export type NewPersonalToken = z.output<typeof createPersonalToken.answer>;

export type ClientGrant = z.output<typeof clientGrantSchema>;

export const serviceAccountsKey = ["service-accounts"] as const;
export const personalTokensKey = ["personal-tokens"] as const;
export const clientGrantsKey = ["client-grants"] as const;

export const serviceAccountPageSize = 50;

export const useServiceAccounts = () =>
  useInfiniteQuery({
    queryKey: serviceAccountsKey,
    queryFn: ({ pageParam, signal }) =>
      callPagedApi("listServiceAccounts", {
        query: { limit: serviceAccountPageSize, ...(pageParam ? { cursor: pageParam } : {}) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

/** The viewer's own, for the team they act for. */
export const usePersonalTokens = () =>
  useQuery({ queryKey: personalTokensKey, queryFn: ({ signal }) => callApi("listPersonalTokens", { signal }) });

/** The clients that the viewer has let in, on the team they act for. */
export const useClientGrants = () =>
  useQuery({ queryKey: clientGrantsKey, queryFn: ({ signal }) => callApi("listClientGrants", { signal }) });

export function useDeleteClientGrant(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => callApi("deleteClientGrant", { params: { id } }),
    onSuccess: () => client.invalidateQueries({ queryKey: clientGrantsKey }),
  });
}

/**
 * Plain functions, not mutations: a mutation's result stays in a cache, and these are secrets.
 * @returns what creates a service account of the team
 */
export function useCreateServiceAccount() {
  const client = useQueryClient();
  return async (body: z.input<typeof createServiceAccount.body>): Promise<NewServiceAccount> => {
    const made = await callApi("createServiceAccount", { body });
    void client.invalidateQueries({ queryKey: serviceAccountsKey });
    return made;
  };
}

/** @returns what creates a token of the viewer's */
export function useCreatePersonalToken() {
  const client = useQueryClient();
  return async (body: z.input<typeof createPersonalToken.body>): Promise<NewPersonalToken> => {
    const made = await callApi("createPersonalToken", { body });
    void client.invalidateQueries({ queryKey: personalTokensKey });
    return made;
  };
}

export function useDeleteServiceAccount(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => callApi("deleteServiceAccount", { params: { id } }),
    onSuccess: () =>
      Promise.all([serviceAccountsKey, keySafetyKey].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}

/** @returns what gives a service account a new secret */
export function useRotateServiceAccount(id: string) {
  const client = useQueryClient();
  return async (body: z.input<typeof rotateServiceAccount.body>): Promise<NewServiceAccount> => {
    const made = await callApi("rotateServiceAccount", { params: { id }, body });
    void client.invalidateQueries({ queryKey: serviceAccountsKey });
    return made;
  };
}

/** Ends the overlap of a rotation now. */
export function useEndOldSecret(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => callApi("endOldSecret", { params: { id } }),
    onSuccess: () => client.invalidateQueries({ queryKey: serviceAccountsKey }),
  });
}

export function useDeletePersonalToken(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => callApi("deletePersonalToken", { params: { id } }),
    onSuccess: () =>
      Promise.all([personalTokensKey, keySafetyKey].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}
