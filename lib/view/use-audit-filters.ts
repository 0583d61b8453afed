"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { auditFiltersIn, type AuditFilters } from "./audit-filters";

/**
 * The filters of the audit log, kept in the address: a view of the log can be shared, and "back" takes a step back.
 * @returns them, and what changes some of them
 */
export function useAuditFilters(): [AuditFilters, (change: AuditFilters) => void, () => void] {
  const pathname = usePathname();
  const params = useSearchParams();
  const filtersIn = (search: URLSearchParams) => auditFiltersIn((name) => search.get(name));

  function go(next: AuditFilters) {
    const query = new URLSearchParams(Object.entries(next).filter(([, value]) => value));
    window.history.pushState(null, "", query.size > 0 ? `${pathname}?${query}` : pathname);
  }

  // On top of the address, which is ahead of what is rendered where two changes come one right after the other.
  const change = (changed: AuditFilters) =>
    go({ ...filtersIn(new URLSearchParams(window.location.search)), ...changed });
  return [filtersIn(params), change, () => go({})];
}
