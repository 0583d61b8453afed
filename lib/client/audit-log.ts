import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import type { z } from "zod";
import type { auditEventSchema } from "@/lib/contract/audit-log";
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
    const value = read(name);
    if (value && (name === "from" || name === "to" ? isDay(value) : isWord(value))) filters[name] = value;
  }
  return filters;
}

const isWord = (value: string) => value.length <= 100 && /^[\w.-]+$/.test(value);

/** A day that is in the calendar: 30 February would become 1 or 2 March. */
function isDay(value: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

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
