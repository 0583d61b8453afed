"use client";

import { ChevronRight, ScrollText } from "lucide-react";
import { useState } from "react";
import { EmptyState } from "@/components/patterns/empty-state";
import { NoMatch, QueryList } from "@/components/patterns/query-list";
import { Section } from "@/components/patterns/section";
import { Time } from "@/components/patterns/time";
import { cn } from "@/components/ui/class-names";
import { Table } from "@/components/ui/table";
import { useAuditLog, type AuditEvent } from "@/lib/browser/audit-log";
import { countOf } from "@/lib/format/count-of";
import type { AuditFilters } from "@/lib/view/audit-filters";
import { useAuditFilters } from "@/lib/view/use-audit-filters";
import { actionInWords } from "./action-words";
import { AuditEventDetails } from "./audit-event-details";
import { AuditFilterBar } from "./audit-filter-bar";
import { AuditLogSkeleton } from "./audit-log-skeleton";

const columns = [
  { label: "Time", className: "w-44" },
  { label: "Who" },
  { label: "What" },
  { label: "Target" },
  { label: "IP address", className: "w-36" },
] as const;

export function AuditLogView() {
  const [filters, change, clear] = useAuditFilters();
  const query = useAuditLog(filters);
  const events = query.data?.pages.flatMap((page) => page.items);
  const isFiltered = Object.keys(filters).length > 0;
  return (
    <Section title="Audit log" text="A log of everything that happened on this team, newest first.">
      <AuditFilterBar filters={filters} events={events ?? []} onChange={change} onClear={clear} />
      <QueryList
        query={query}
        items={events}
        what="the audit log"
        skeleton={<AuditLogSkeleton />}
        found={isFiltered && `${countOf(events?.length ?? 0, ["entry", "entries"])} found.`}
        empty={
          isFiltered ? (
            <NoMatch title="No entries match these filters" action="Clear filters" onClear={clear} />
          ) : (
            <EmptyState
              icon={ScrollText}
              title="Nothing has happened yet"
              text="Every change to the team, its members, applications and credentials shows up here, along with who made it."
            />
          )
        }
      >
        {(found) => <AuditLogTable events={found} onFilter={change} />}
      </QueryList>
    </Section>
  );
}

interface AuditLogTableProps {
  events: readonly AuditEvent[];
  onFilter: (change: AuditFilters) => void;
}

function AuditLogTable({ events, onFilter }: AuditLogTableProps) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());

  function toggle(id: string) {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    setOpen(next);
  }

  return (
    <Table caption="Audit log" columns={columns}>
      {events.map((event) => (
        <AuditLogRow
          key={event.id}
          event={event}
          open={open.has(event.id)}
          onToggle={() => toggle(event.id)}
          onFilter={onFilter}
        />
      ))}
    </Table>
  );
}

interface AuditLogRowProps {
  event: AuditEvent;
  open: boolean;
  onToggle: () => void;
  onFilter: (change: AuditFilters) => void;
}

const cellClass = "align-middle @2xl:px-3 @2xl:py-2 @2xl:first:pl-5 @2xl:last:pr-5";

/** Denser than other tables: on a phone two lines, what was done over who did it and when. */
function AuditLogRow({ event, open, onToggle, onFilter }: AuditLogRowProps) {
  const { id, at, actor, action, target, address } = event;
  const nobody = address ? "Not logged in" : "Debrief";
  return (
    <>
      <tr
        role="row"
        className={cn(
          "relative border-line transition-colors last:border-b-0 hover:bg-sunken @max-2xl:flex @max-2xl:flex-wrap @max-2xl:gap-x-2 @max-2xl:py-3 @max-2xl:pr-4 @max-2xl:pl-10",
          open ? "bg-sunken" : "border-b",
        )}
      >
        <td role="cell" className={cn(cellClass, "text-ink-soft @max-2xl:order-5")}>
          <Time at={at} exact />
        </td>
        <td role="cell" className={cn(cellClass, "@max-2xl:order-4 @max-2xl:text-ink-soft")}>
          <span className="wrap-anywhere">{actor?.name ?? <span className="text-ink-faint">{nobody}</span>}</span>
        </td>
        <td role="cell" className={cn(cellClass, "@max-2xl:order-1")}>
          {/* Stretched over the row, which is thereby one big target. */}
          <button
            type="button"
            aria-expanded={open}
            aria-controls={open ? `event-${id}` : undefined}
            onClick={onToggle}
            className="flex items-center gap-1.5 text-left font-medium after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent-ink"
          >
            <ChevronRight
              aria-hidden
              className={cn(
                "size-4 shrink-0 text-ink-faint transition-transform @max-2xl:absolute @max-2xl:top-3.5 @max-2xl:left-4",
                open && "rotate-90",
              )}
            />
            {actionInWords(action)}
          </button>
        </td>
        <td role="cell" className={cn(cellClass, "min-w-0 @max-2xl:order-2 @2xl:max-w-56")}>
          <span className="block truncate">{target.name}</span>
        </td>
        {/* A line of its own begins here. */}
        <td aria-hidden className="order-3 hidden h-0 w-full @max-2xl:block" />
        <td role="cell" className={cn(cellClass, "@max-2xl:hidden")}>
          <code className="block max-w-32 truncate font-mono text-xs text-ink-soft">{address}</code>
        </td>
      </tr>
      {open && (
        <tr role="row" id={`event-${id}`} className="block border-b border-line bg-sunken @2xl:table-row">
          <td role="cell" colSpan={5} className="block px-4 pb-4 @2xl:table-cell @2xl:px-5">
            <AuditEventDetails event={event} onFilter={onFilter} />
          </td>
        </tr>
      )}
    </>
  );
}
