"use client";

import { useState } from "react";
import { Table } from "@/components/ui/table";
import type { AuditEvent, AuditFilters } from "@/lib/client/audit-log";
import { AuditLogRow } from "./audit-log-row";

const columns = [
  { label: "Time", className: "w-44" },
  { label: "Who" },
  { label: "What" },
  { label: "On what" },
  { label: "Address", className: "w-36" },
] as const;

interface AuditLogTableProps {
  events: readonly AuditEvent[];
  onFilter: (change: AuditFilters) => void;
}

export function AuditLogTable({ events, onFilter }: AuditLogTableProps) {
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
