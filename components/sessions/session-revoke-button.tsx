"use client";

import { useState } from "react";
import { ConfirmDialog } from "@/components/patterns/confirm-dialog";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { useRevokeSession, type LoginSession } from "@/lib/browser/sessions";
import { deviceName } from "@/lib/device-name";

export function SessionRevokeButton({ session }: { session: LoginSession }) {
  const [open, setOpen] = useState(false);
  const revoke = useRevokeSession(session.id);
  const device = deviceName(session.user_agent);

  async function confirm() {
    await revoke.mutateAsync();
    setOpen(false);
    toast.success(`Ended the session on ${device}`);
  }

  return (
    <>
      <Button look="secondary" size="small" aria-label={`End the session on ${device}`} onClick={() => setOpen(true)}>
        End
      </Button>
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
        title="End this session?"
        text={`${device}${session.client ? `, through ${session.client}` : ""}, has to log in again.`}
        action="End session"
        onConfirm={confirm}
      />
    </>
  );
}
