import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import type { sessionSchema } from "@/lib/contract/sessions";
import { callApi } from "./api";

export type LoginSession = z.output<typeof sessionSchema>;

export const sessionsKey = ["sessions"] as const;

/** Where the person is logged in. */
export const useSessions = () =>
  useQuery({ queryKey: sessionsKey, queryFn: ({ signal }) => callApi("listSessions", { signal }) });

export function useRevokeSession(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => callApi("revokeSession", { params: { id } }),
    // Also if it failed: it may have ended meanwhile.
    onSettled: () => client.invalidateQueries({ queryKey: sessionsKey }),
  });
}

export function useRevokeOtherSessions() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => callApi("revokeOtherSessions", {}),
    onSettled: () => client.invalidateQueries({ queryKey: sessionsKey }),
  });
}
