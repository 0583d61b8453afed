import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import type { createClient, clientSchema } from "@/lib/contract/clients";
import { callApi, callPagedApi } from "./api";

/** A client of the Management API. */
export type Client = z.output<typeof clientSchema>;
export type NewClient = z.output<typeof createClient.answer>;

export const clientsKey = ["clients"] as const;

export const clientPageSize = 50;

export const useClients = () =>
  useInfiniteQuery({
    queryKey: clientsKey,
    queryFn: ({ pageParam, signal }) =>
      callPagedApi("listClients", {
        query: { limit: clientPageSize, ...(pageParam ? { cursor: pageParam } : {}) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

/**
 * A plain function, not a mutation: a mutation's result stays in a cache, and this one is a secret.
 * @returns what creates a client of the team
 */
export function useCreateClient() {
  const client = useQueryClient();
  return async (body: z.input<typeof createClient.body>): Promise<NewClient> => {
    const made = await callApi("createClient", { body, asMyself: true });
    void client.invalidateQueries({ queryKey: clientsKey });
    return made;
  };
}

/** Revokes a client, and with it all logins that came through it. */
export function useRevokeClient(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => callApi("deleteClient", { params: { id } }),
    onSuccess: () => client.invalidateQueries({ queryKey: clientsKey }),
  });
}

/** Makes the viewer, an owner, answer for a trusted client: one that is suspended works again. */
export function useAdoptClient(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => callApi("adoptClient", { params: { id }, body: {} }),
    onSuccess: () => client.invalidateQueries({ queryKey: clientsKey }),
  });
}
