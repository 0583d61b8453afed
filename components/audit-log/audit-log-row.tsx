import { ChevronRight } from "lucide-react";
import { Time } from "@/components/patterns/time";
import { cn } from "@/components/ui/class-names";
import type { AuditEvent, AuditFilters } from "@/lib/client/audit-log";
import { actionInWords } from "./action-words";
import { AuditEventDetails } from "./audit-event-details";

interface AuditLogRowProps {
  event: AuditEvent;
  open: boolean;
  onToggle: () => void;
  onFilter: (change: AuditFilters) => void;
}

const cellClass = "align-middle @3xl:px-3 @3xl:py-2 @3xl:first:pl-5 @3xl:last:pr-5";

/** Denser than other tables: on a phone two lines, what was done over who did it and when. */
export function AuditLogRow({ event, open, onToggle, onFilter }: AuditLogRowProps) {
  const { id, at, actor, action, target, address } = event;
  return (
    <>
      <tr
        role="row"
        className={cn(
          "relative border-line transition-colors last:border-b-0 hover:bg-sunken @max-3xl:flex @max-3xl:flex-wrap @max-3xl:gap-x-2 @max-3xl:py-3 @max-3xl:pr-4 @max-3xl:pl-10",
          open ? "bg-sunken" : "border-b",
        )}
      >
        <td role="cell" className={cn(cellClass, "text-ink-soft @max-3xl:order-5")}>
          <Time at={at} exact />
        </td>
        <td role="cell" className={cn(cellClass, "@max-3xl:order-4 @max-3xl:text-ink-soft")}>
          <span className="break-words">{actor?.name ?? <span className="text-ink-faint">Nobody signed in</span>}</span>
        </td>
        <td role="cell" className={cn(cellClass, "@max-3xl:order-1")}>
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
                "size-4 shrink-0 text-ink-faint transition-transform @max-3xl:absolute @max-3xl:top-3.5 @max-3xl:left-4",
                open && "rotate-90",
              )}
            />
            {actionInWords(action)}
          </button>
        </td>
        <td role="cell" className={cn(cellClass, "min-w-0 @max-3xl:order-2 @3xl:max-w-56")}>
          <span className="block truncate">{target.name}</span>
        </td>
        {/* A line of its own begins here. */}
        <td aria-hidden className="order-3 hidden h-0 w-full @max-3xl:block" />
        <td role="cell" className={cn(cellClass, "@max-3xl:hidden")}>
          <code className="block max-w-32 truncate font-mono text-xs text-ink-soft">{address}</code>
        </td>
      </tr>
      {open && (
        <tr role="row" id={`event-${id}`} className="block border-b border-line bg-sunken @3xl:table-row">
          <td role="cell" colSpan={5} className="block px-4 pb-4 @3xl:table-cell @3xl:px-5">
            <AuditEventDetails event={event} onFilter={onFilter} />
          </td>
        </tr>
      )}
    </>
  );
}
