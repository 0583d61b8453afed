"use client";

import { FormField } from "@/components/patterns/form-field";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/input";
import type { AuditEvent } from "@/lib/browser/audit-log";
import { auditActions } from "@/lib/contract/audit-actions";
import type { AuditFilters } from "@/lib/view/audit-filters";
import { actionInWords } from "./action-words";
import { AuditActorField } from "./audit-actor-field";
import { AuditDayField } from "./audit-day-field";
import { AuditTargetChip } from "./audit-target-chip";

interface AuditFilterBarProps {
  filters: AuditFilters;
  /** What is shown: it knows the names of those who have left. */
  events: readonly AuditEvent[];
  onChange: (change: AuditFilters) => void;
  onClear: () => void;
}

export function AuditFilterBar({ filters, events, onChange, onClear }: AuditFilterBarProps) {
  const { actor = "", action = "", target, from = "", to = "" } = filters;
  return (
    <div role="search" aria-label="Filters" className="space-y-3 border-b border-line p-4 sm:px-5">
      <div className="grid grid-cols-2 items-end gap-3 lg:grid-cols-[1fr_1fr_auto_auto_auto]">
        <AuditActorField actor={actor} events={events} onChange={(id) => onChange({ actor: id })} />
        <FormField label="What">
          {(control) => (
            <Select {...control} value={action} onChange={(event) => onChange({ action: event.target.value })}>
              <option value="">Everything</option>
              {[...new Set([...auditActions, ...(action ? [action] : [])])].map((known) => (
                <option key={known} value={known}>
                  {actionInWords(known)}
                </option>
              ))}
            </Select>
          )}
        </FormField>
        <AuditDayField label="From (UTC)" value={from} onChange={(day) => onChange({ from: day })} />
        <AuditDayField label="To (UTC)" value={to} onChange={(day) => onChange({ to: day })} />
        {Object.keys(filters).length > 0 && (
          <Button look="quiet" onClick={onClear}>
            Clear filters
          </Button>
        )}
      </div>
      {target && <AuditTargetChip target={target} events={events} onRemove={() => onChange({ target: "" })} />}
    </div>
  );
}
