"use client";

import { FormField } from "@/components/patterns/form-field";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/input";
import { fullName } from "@/components/team/user-name";
import type { AuditEvent, AuditFilters } from "@/lib/client/audit-log";
import { useMembers } from "@/lib/client/members";
import { actionInWords, auditActions } from "./action-words";
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
        <FormField label="Who">
          {(control) => (
            <Select {...control} value={actor} onChange={(event) => onChange({ actor: event.target.value })}>
              <option value="">Everybody</option>
              <ActorOptions actor={actor} events={events} />
            </Select>
          )}
        </FormField>
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

/** The team's members, and whoever else is asked for. */
function ActorOptions({ actor, events }: { actor: string; events: readonly AuditEvent[] }) {
  const { data: members = [] } = useMembers();
  const active = members.filter(({ status }) => status === "active");
  const isMember = active.some(({ id }) => id === actor);
  const gone = events.find((event) => event.actor?.id === actor)?.actor?.name ?? "Somebody who is not in the team";
  return (
    <>
      {active.map((member) => (
        <option key={member.id} value={member.id}>
          {fullName(member)}
        </option>
      ))}
      {actor && !isMember && <option value={actor}>{gone}</option>}
    </>
  );
}
