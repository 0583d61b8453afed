import { ArrowRight } from "lucide-react";
import type { AuditEvent } from "@/lib/browser/audit-log";
import { auditChanges } from "./audit-change";

/** The fields that an event changed: what was, and what came of it. */
export function AuditChanges({ before, after }: Pick<AuditEvent, "before" | "after">) {
  const changes = auditChanges(before, after);
  if (changes.length === 0) return <p className="text-ink-soft">No fields were changed.</p>;
  return (
    <dl aria-label="Changes" className="divide-y divide-line rounded-md border border-line">
      {changes.map(({ field, was, is }) => (
        <div key={field} className="grid gap-x-4 gap-y-1 px-3 py-2 sm:grid-cols-[10rem_1fr]">
          <dt className="text-ink-soft">{field}</dt>
          <dd className="flex min-w-0 flex-wrap items-baseline gap-x-2 gap-y-1 font-mono text-xs leading-5">
            {was !== undefined && (
              <del className="min-w-0 wrap-anywhere text-ink-soft">
                <span className="sr-only">Before: </span>
                {was}
              </del>
            )}
            {was !== undefined && is !== undefined && (
              <ArrowRight aria-hidden className="size-3 self-center text-ink-faint" />
            )}
            {is !== undefined && (
              <ins className="min-w-0 font-medium wrap-anywhere no-underline">
                <span className="sr-only">After: </span>
                {is}
              </ins>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
