"use client";

import { useState } from "react";
import { ConfirmDialog } from "@/components/patterns/confirm-dialog";
import { LoadFailure } from "@/components/patterns/load-failure";
import { Section } from "@/components/patterns/section";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { useRevokeOtherSessions, useSessions } from "@/lib/client/sessions";
import { SessionsSkeleton } from "./sessions-skeleton";
import { SessionsTable } from "./sessions-table";

export function SessionsSection() {
  const query = useSessions();
  const [revoking, setRevoking] = useState(false);
  const revoke = useRevokeOtherSessions();
  const others = query.data?.filter(({ current }) => !current).length ?? 0;

  async function confirm() {
    await revoke.mutateAsync();
    setRevoking(false);
    toast.success("You are logged out everywhere else");
  }

  return (
    <Section
      title="Sessions"
      text="Where you are logged in. End what you don't recognise, and change your password then."
      actions={
        others > 0 && (
          <Button look="dangerQuiet" onClick={() => setRevoking(true)}>
            End all others
          </Button>
        )
      }
    >
      {query.isPending && <SessionsSkeleton />}
      {query.isError && !query.data && (
        <LoadFailure what="your sessions" error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.data && <SessionsTable sessions={query.data} />}
      <ConfirmDialog
        open={revoking}
        onOpenChange={setRevoking}
        title={others === 1 ? "End the other session?" : `End ${others} other sessions?`}
        text="Every other browser and every API client you are logged in with has to log in again. This browser stays logged in."
        action={others === 1 ? "End it" : "End them all"}
        onConfirm={confirm}
      />
    </Section>
  );
}
