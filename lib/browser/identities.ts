import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import type { identitiesSchema } from "@/lib/contract/identities";
import { callApi } from "./api";
import { sessionsKey } from "./sessions";

export type Identities = z.output<typeof identitiesSchema>;
export type LinkedAccount = Identities["accounts"][number];

export const identitiesKey = ["identities"] as const;

/** The accounts elsewhere that log the person in. */
export const useIdentities = () =>
  useQuery({ queryKey: identitiesKey, queryFn: ({ signal }) => callApi("listIdentities", { signal }) });

/** @returns what unlinks one of them; logins may end with it */
export function useUnlink() {
  const client = useQueryClient();
  return async (id: string): Promise<void> => {
    await callApi("unlinkIdentity", { params: { id }, body: {} });
    await Promise.all([
      client.invalidateQueries({ queryKey: identitiesKey }),
      client.invalidateQueries({ queryKey: sessionsKey }),
    ]);
  };
}
