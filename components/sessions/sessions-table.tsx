import { Time } from "@/components/patterns/time";
import { Badge } from "@/components/ui/badge";
import { Table, TableCell, TableRow } from "@/components/ui/table";
import { deviceName } from "@/lib/client/device-name";
import type { LoginSession } from "@/lib/client/sessions";
import { SessionRevokeButton } from "./session-revoke-button";

const columns = [
  { label: "Device" },
  { label: "Through" },
  { label: "Address" },
  { label: "Last used" },
  { label: "Actions", hidden: true },
] as const;

export function SessionsTable({ sessions }: { sessions: readonly LoginSession[] }) {
  return (
    <Table caption="Sessions" columns={columns}>
      {sessions.map((session) => (
        <SessionRow key={session.id} session={session} />
      ))}
    </Table>
  );
}

function SessionRow({ session }: { session: LoginSession }) {
  const { client, address, user_agent: userAgent, current, created_at: createdAt, last_used_at: lastUsedAt } = session;
  return (
    <TableRow>
      <TableCell className="@max-3xl:pr-20">
        <span className="grid min-w-0">
          <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <span title={userAgent ?? undefined} className="min-w-0 font-medium break-words">
              {deviceName(userAgent)}
            </span>
            {current && <Badge tone="production">This browser</Badge>}
          </span>
          <span className="text-xs leading-5 text-ink-soft">
            Logged in <Time at={createdAt} />
          </span>
        </span>
      </TableCell>
      <TableCell label="Through" className="text-ink-soft">
        <span className="min-w-0 break-words">{client ?? "Portal"}</span>
      </TableCell>
      <TableCell label="Address">
        <code className="min-w-0 font-mono text-xs break-all">{address}</code>
      </TableCell>
      <TableCell label="Last used" className="text-ink-soft">
        <Time at={lastUsedAt} capital />
      </TableCell>
      <TableCell className="@max-3xl:absolute @max-3xl:top-3 @max-3xl:right-3 @3xl:text-right">
        {!current && <SessionRevokeButton session={session} />}
      </TableCell>
    </TableRow>
  );
}
