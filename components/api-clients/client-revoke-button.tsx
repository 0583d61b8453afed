"use client";

import { useState } from "react";
import { ConfirmDialog } from "@/components/patterns/confirm-dialog";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { useRevokeClient, type Client } from "@/lib/browser/api-clients";

export function ClientRevokeButton({ client }: { client: Client }) {
  const [open, setOpen] = useState(false);
  const revoke = useRevokeClient(client.id);

  async function confirm() {
    await revoke.mutateAsync();
    setOpen(false);
    toast.success(`Revoked ${client.name}`);
  }

  return (
    <>
      <Button look="secondary" size="small" aria-label={`Revoke ${client.name}`} onClick={() => setOpen(true)}>
        Revoke
      </Button>
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
        title={`Revoke ${client.name}?`}
        text="Everyone who is logged in through it is logged out right away, and nobody can log in with it again. This can't be undone."
        action="Revoke client"
        onConfirm={confirm}
      />
    </>
  );
}
