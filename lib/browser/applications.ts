import {
  keepPreviousData,
  queryOptions,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import type { z } from "zod";
import type { applicationBody, applicationSchema } from "@/lib/contract/applications";
import type { ListOrder } from "@/lib/contract/list-orders";
import type { Version } from "@/lib/contract/versions";
import { can, type Permission } from "@/lib/permissions";
import { pageOf } from "@/lib/view/list-order";
import { callApi, callPagedApi } from "./api";

export type Application = z.output<typeof applicationSchema>;
type ApplicationInput = z.output<typeof applicationBody>;

export const applicationPageSize = 50;

export const applicationKeys = {
  all: ["applications"] as const,
  list: (q: string, order: ListOrder) => ["applications", "list", q, order] as const,
  one: (id: string) => ["applications", "one", id] as const,
};

/** The role in the answer already counts a team's owners and admins as admins of each application. */
export const mayOn = (application: Application, permission: Permission): boolean =>
  can({ role: "developer", applicationRole: application.role }, permission);

/** @param q part of a name, or what applications are found by otherwise */
export const useApplications = (q: string, order: ListOrder) =>
  useInfiniteQuery({
    queryKey: applicationKeys.list(q, order),
    queryFn: ({ pageParam, signal }) =>
      callPagedApi("listApplications", {
        query: pageOf({ limit: applicationPageSize, cursor: pageParam, q, order }),
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });

const applicationQuery = (id: string) =>
  queryOptions({
    queryKey: applicationKeys.one(id),
    queryFn: ({ signal }) => callApi("getApplication", { params: { id }, signal }),
  });

export const useApplication = (id: string) => useQuery(applicationQuery(id));

/** @returns a function that reads an application again */
export function useReadApplication(id: string) {
  const client = useQueryClient();
  return () => client.fetchQuery({ ...applicationQuery(id), staleTime: 0 });
}

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
    mutationFn: ({ body, ifMatch }: { body: Partial<ApplicationInput>; ifMatch: Version }) =>
      callApi("updateApplication", { params: { id }, body, ifMatch }),
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
