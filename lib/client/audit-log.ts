import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import type { z } from "zod";
import { listAuditLog, type auditEventSchema } from "@/lib/contract/audit-log";
import { callPagedApi } from "./api";

export type AuditEvent = z.output<typeof auditEventSchema>;

const filterNames = ["actor", "action", "target", "from", "to"] as const;

export type AuditFilterName = (typeof filterNames)[number];

/** What of the log to show: as the API takes it, and as it stands in the address. */
export type AuditFilters = Partial<Record<AuditFilterName, string>>;

export const auditPageSize = 50;

export const auditLogKey = (filters: AuditFilters) => ["audit-log", filters] as const;

/**
 * @param read one value of the address, from an untrusted source
 * @returns the filters in it; what can't be one is none
 */
export function auditFiltersIn(read: (name: AuditFilterName) => string | null | undefined): AuditFilters {
  const filters: AuditFilters = {};
  for (const name of filterNames) {
    const { data } = listAuditLog.query.shape[name].safeParse(read(name) ?? undefined);
    if (data) filters[name] = data;
  }
  return filters;
}

/** Who did what to what in the team, newest first. */
export const useAuditLog = (filters: AuditFilters) =>
  useInfiniteQuery({
    queryKey: auditLogKey(filters),
    queryFn: ({ pageParam, signal }) =>
      callPagedApi(listAuditLog, {
        query: { limit: auditPageSize, ...filters, ...(pageParam ? { cursor: pageParam } : {}) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
