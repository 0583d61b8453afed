"use client";

import { useState } from "react";
import { ConfirmDialog } from "@/components/patterns/confirm-dialog";
import { QueryList } from "@/components/patterns/query-list";
import { Section } from "@/components/patterns/section";
import { Time } from "@/components/patterns/time";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Table, TableCell, TableRow } from "@/components/ui/table";
import { toast } from "@/components/ui/toast";
import { useRevokeOtherSessions, useSessions, type LoginSession } from "@/lib/browser/sessions";
import { deviceName } from "@/lib/device-name";
import { SessionRevokeButton } from "./session-revoke-button";
import { SessionsSkeleton } from "./sessions-skeleton";

const columns = [
  { label: "Device" },
  { label: "Through" },
  { label: "IP address" },
  { label: "Last used" },
  { label: "Actions", hidden: true },
] as const;

export function SessionsSection() {
  const query = useSessions();
  const [revoking, setRevoking] = useState(false);
  const revoke = useRevokeOtherSessions();
  const others = query.data?.filter(({ current }) => !current).length ?? 0;

  async function confirm() {
    await revoke.mutateAsync();
    setRevoking(false);
    toast.success("You’re logged out everywhere else");
  }

  return (
    <Section
      title="Sessions"
      text="Where you’re logged in. If you don’t recognize one, end it and change your password."
      actions={
        others > 0 && (
          <Button look="dangerQuiet" onClick={() => setRevoking(true)}>
            End all others
          </Button>
        )
      }
    >
      {/* It has this one at least. */}
      <QueryList query={query} items={query.data} what="your sessions" skeleton={<SessionsSkeleton />} empty={null}>
        {(sessions) => (
          <Table caption="Sessions" columns={columns}>
            {sessions.map((session) => (
              <SessionRow key={session.id} session={session} />
            ))}
          </Table>
        )}
      </QueryList>
      <ConfirmDialog
        open={revoking}
        onOpenChange={setRevoking}
        title={others === 1 ? "End the other session?" : `End ${others} other sessions?`}
        text="Every other browser and every API client you’re logged in with has to log in again. This browser stays logged in."
        action={others === 1 ? "End it" : "End them all"}
        onConfirm={confirm}
      />
    </Section>
  );
}

function SessionRow({ session }: { session: LoginSession }) {
  const { client, address, user_agent: userAgent, current, created_at: createdAt, last_used_at: lastUsedAt } = session;
  return (
    <TableRow>
      <TableCell className="@max-2xl:pr-20">
        <span className="grid min-w-0">
          <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <span title={userAgent ?? undefined} className="min-w-0 font-medium wrap-anywhere">
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
        <span className="min-w-0 wrap-anywhere">{client ?? "Portal"}</span>
      </TableCell>
      <TableCell label="IP address">
        <code className="min-w-0 font-mono text-xs break-all">{address}</code>
      </TableCell>
      <TableCell label="Last used" className="text-ink-soft">
        <Time at={lastUsedAt} capital />
      </TableCell>
      <TableCell className="@max-2xl:absolute @max-2xl:top-3 @max-2xl:right-3 @2xl:text-right">
        {!current && <SessionRevokeButton session={session} />}
      </TableCell>
    </TableRow>
  );
}
