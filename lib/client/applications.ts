import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import type { applicationBody, applicationSchema } from "@/lib/contract/applications";
import { can, type Permission } from "@/lib/permissions";
import { callApi, callPagedApi } from "./api";

export type Application = z.output<typeof applicationSchema>;
type ApplicationInput = z.output<typeof applicationBody>;

export const applicationPageSize = 50;

export const applicationKeys = {
  all: ["applications"] as const,
  list: (q: string) => ["applications", "list", q] as const,
  one: (id: string) => ["applications", "one", id] as const,
};

/** The role in the answer already counts a team's owners and admins as admins of each application. */
export const mayOn = (application: Application, permission: Permission): boolean =>
  can({ role: "developer", applicationRole: application.role }, permission);

export const useApplications = (q: string) =>
  useInfiniteQuery({
    queryKey: applicationKeys.list(q),
    queryFn: ({ pageParam, signal }) =>
      callPagedApi("listApplications", {
        query: { limit: applicationPageSize, ...(pageParam ? { cursor: pageParam } : {}), ...(q ? { q } : {}) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });

export const useApplication = (id: string) =>
  useQuery({
    queryKey: applicationKeys.one(id),
    queryFn: ({ signal }) => callApi("getApplication", { params: { id }, signal }),
  });

export function useCreateApplication() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ApplicationInput) => callApi("createApplication", { body }),
    onSuccess: () => client.invalidateQueries({ queryKey: applicationKeys.all }),
  });
}

export function useUpdateApplication(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Partial<ApplicationInput>) => callApi("updateApplication", { params: { id }, body }),
    onSuccess: ([application]) => {
      client.setQueryData(applicationKeys.one(id), application);
      return client.invalidateQueries({ queryKey: [...applicationKeys.all, "list"] });
    },
  });
}

export function useDeleteApplication(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => callApi("deleteApplication", { params: { id } }),
    // Its own entry stays untouched: the page that is being left must not ask for what is gone.
    onSuccess: () => client.invalidateQueries({ queryKey: [...applicationKeys.all, "list"] }),
  });
}
