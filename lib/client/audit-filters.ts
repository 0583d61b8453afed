"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { auditFiltersIn, type AuditFilters } from "./audit-log";

/**
 * The filters of the audit log, kept in the address: a view of the log can be shared, and "back" takes a step back.
 * @returns them, and what changes some of them
 */
export function useAuditFilters(): [AuditFilters, (change: AuditFilters) => void, () => void] {
  const pathname = usePathname();
  const params = useSearchParams();
  const filters = auditFiltersIn((name) => params.get(name));

  function go(next: AuditFilters) {
    const query = new URLSearchParams(Object.entries(next).filter(([, value]) => value));
    window.history.pushState(null, "", query.size > 0 ? `${pathname}?${query}` : pathname);
  }

  return [filters, (change) => go({ ...filters, ...change }), () => go({})];
}
