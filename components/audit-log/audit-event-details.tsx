import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import type { AuditEvent } from "@/lib/browser/audit-log";
import { deviceName } from "@/lib/device-name";
import { formatUtc } from "@/lib/format/time-format";
import type { AuditFilters } from "@/lib/view/audit-filters";
import { AuditChanges } from "./audit-changes";

interface AuditEventDetailsProps {
  event: AuditEvent;
  onFilter: (change: AuditFilters) => void;
}

/** All that the log knows of one event. */
export function AuditEventDetails({ event, onFilter }: AuditEventDetailsProps) {
  const { at, actor, target, before, after, address, user_agent: userAgent, request_id: requestId } = event;
  return (
    <div className="space-y-4 rounded-md border border-line bg-surface p-4">
      <AuditChanges before={before} after={after} />
      <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
        <Fact name="Time">{formatUtc(at)}</Fact>
        <Fact name="Who">{actor ? (actor.email ?? actor.name) : address ? "Nobody was logged in" : "Debrief"}</Fact>
        {address && (
          <Fact name="From">
            {deviceName(userAgent)}, <code className="font-mono text-xs">{address}</code>
          </Fact>
        )}
        <Fact name={`ID of the ${target.type.replaceAll("_", " ")}`}>
          <code className="font-mono text-xs">{target.id}</code>
        </Fact>
        {requestId && (
          <Fact name="Request ID">
            <code className="font-mono text-xs">{requestId}</code>
          </Fact>
        )}
      </dl>
      <div className="flex flex-wrap gap-2">
        <Button look="secondary" size="small" onClick={() => onFilter({ target: target.id })}>
          History of {target.name}
        </Button>
        {actor && (
          <Button look="secondary" size="small" onClick={() => onFilter({ actor: actor.id })}>
            All activity by {actor.name}
          </Button>
        )}
      </div>
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-xs text-ink-soft">{name}</dt>
      <dd className="mt-0.5 wrap-anywhere">{children}</dd>
    </div>
  );
}
