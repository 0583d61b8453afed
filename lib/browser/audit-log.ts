import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import type { z } from "zod";
import type { auditEventSchema } from "@/lib/contract/audit-log";
import type { AuditFilters } from "@/lib/view/audit-filters";
import { callPagedApi } from "./api";

export type AuditEvent = z.output<typeof auditEventSchema>;

export const auditPageSize = 50;

export const auditLogKey = (filters: AuditFilters) => ["audit-log", filters] as const;

/** Who did what to what in the team, newest first. */
export const useAuditLog = (filters: AuditFilters) =>
  useInfiniteQuery({
    queryKey: auditLogKey(filters),
    queryFn: ({ pageParam, signal }) =>
      callPagedApi("listAuditLog", {
        query: { limit: auditPageSize, ...filters, ...(pageParam ? { cursor: pageParam } : {}) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
