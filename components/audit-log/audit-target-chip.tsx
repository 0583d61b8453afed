import { X } from "lucide-react";
import { Button } from "@/components/ui/button";
import type { AuditEvent } from "@/lib/browser/audit-log";

interface AuditTargetChipProps {
  /** An id. */
  target: string;
  events: readonly AuditEvent[];
  onRemove: () => void;
}

/** The filter that no field shows: the history of one thing. */
export function AuditTargetChip({ target, events, onRemove }: AuditTargetChipProps) {
  const name = events.find((event) => event.target.id === target)?.target.name;
  return (
    <p className="flex flex-wrap items-center gap-2 text-ink-soft">
      Only the history of
      <span className="inline-flex min-w-0 items-center gap-1 rounded-md bg-sunken pl-2 font-medium text-ink">
        <span className="truncate">{name ?? target}</span>
        <Button look="quiet" size="small" aria-label="Show all history" onClick={onRemove}>
          <X aria-hidden />
        </Button>
      </span>
    </p>
  );
}
