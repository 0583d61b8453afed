"use client";

import { ScrollText } from "lucide-react";
import { EmptyState } from "@/components/patterns/empty-state";
import { LoadFailure } from "@/components/patterns/load-failure";
import { LoadMore } from "@/components/patterns/load-more";
import { Section } from "@/components/patterns/section";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/class-names";
import { useAuditFilters } from "@/lib/client/audit-filters";
import { useAuditLog } from "@/lib/client/audit-log";
import { AuditFilterBar } from "./audit-filter-bar";
import { AuditLogSkeleton } from "./audit-log-skeleton";
import { AuditLogTable } from "./audit-log-table";

export function AuditLogView() {
  const [filters, change, clear] = useAuditFilters();
  const query = useAuditLog(filters);
  const events = query.data?.pages.flatMap((page) => page.items);
  const isFiltered = Object.keys(filters).length > 0;
  const failed = query.isError && !query.isFetchNextPageError;
  return (
    <Section title="Audit log" text="Who did what to what in this team, newest first.">
      <AuditFilterBar filters={filters} events={events ?? []} onChange={change} onClear={clear} />
      {query.isPending && <AuditLogSkeleton />}
      {failed && <LoadFailure what="the audit log" error={query.error} onRetry={() => void query.refetch()} />}
      {events && !failed && (
        // Faint while it still shows what was found with the filters before.
        <div aria-busy={query.isPlaceholderData} className={cn(query.isPlaceholderData && "opacity-60")}>
          <p role="status" className="sr-only">
            {isFiltered && !query.isPlaceholderData && `${events.length} entries found.`}
          </p>
          {events.length > 0 && <AuditLogTable events={events} onFilter={change} />}
          {events.length === 0 && isFiltered && (
            <div className="px-6 py-12 text-center">
              <p className="font-medium">Nothing in the log fits these filters</p>
              <Button look="secondary" className="mt-4" onClick={clear}>
                Clear filters
              </Button>
            </div>
          )}
          {events.length === 0 && !isFiltered && (
            <EmptyState
              icon={ScrollText}
              title="Nothing has happened yet"
              text="Each change to the team, its members, applications and credentials is written down here, with who made it."
            />
          )}
          <LoadMore query={query} />
        </div>
      )}
    </Section>
  );
}
