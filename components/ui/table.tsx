import type { ReactNode } from "react";
import { cn } from "./class-names";

interface TableProps {
  /** Read out, not shown. */
  caption: string;
  columns: readonly { label: string; className?: string; hidden?: boolean }[];
  children: ReactNode;
}

/**
 * A table that becomes a list of cards where it has little room. The roles are spelled out, since browsers drop a table's own when its
 * `display` changes.
 */
export function Table({ caption, columns, children }: TableProps) {
  return (
    <div className="@container">
      <table role="table" className="w-full border-collapse tabular-nums @max-2xl:block">
        <caption className="sr-only">{caption}</caption>
        <thead role="rowgroup" className="@max-2xl:sr-only">
          <tr role="row" className="border-b border-line">
            {columns.map(({ label, className, hidden }) => (
              <th
                key={label}
                role="columnheader"
                scope="col"
                className={cn("h-9 px-3 text-left text-xs font-medium text-ink-soft first:pl-5 last:pr-5", className)}
              >
                {hidden ? <span className="sr-only">{label}</span> : label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="@max-2xl:block">
          {children}
        </tbody>
      </table>
    </div>
  );
}

export function TableRow({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <tr
      role="row"
      className={cn(
        "relative border-b border-line last:border-b-0 @max-2xl:flex @max-2xl:flex-col @max-2xl:gap-2 @max-2xl:p-4",
        className,
      )}
    >
      {children}
    </tr>
  );
}

/** @param label the column's name, shown beside the value where there are no columns */
export function TableCell({ label, children, className }: { label?: string; children: ReactNode; className?: string }) {
  return (
    <td
      role="cell"
      className={cn(
        "align-middle @max-2xl:flex @max-2xl:items-start @max-2xl:justify-between @max-2xl:gap-4 @2xl:px-3 @2xl:py-3 @2xl:first:pl-5 @2xl:last:pr-5",
        className,
      )}
    >
      {label && (
        <span aria-hidden className="shrink-0 text-xs leading-5 text-ink-soft @2xl:hidden">
          {label}
        </span>
      )}
      {children}
    </td>
  );
}
