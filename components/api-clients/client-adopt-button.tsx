"use client";

import { useState } from "react";
import { ConfirmDialog } from "@/components/patterns/confirm-dialog";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { useAdoptClient, type Client } from "@/lib/browser/api-clients";

/** For owners, where a trusted client is suspended. */
export function ClientAdoptButton({ client }: { client: Client }) {
  const [open, setOpen] = useState(false);
  const adopt = useAdoptClient(client.id);

  async function confirm() {
    await adopt.mutateAsync();
    setOpen(false);
    toast.success(`You’re now responsible for ${client.name}`);
  }

  return (
    <>
      <Button look="secondary" size="small" aria-label={`Adopt ${client.name}`} onClick={() => setOpen(true)}>
        Adopt
      </Button>
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
        title={`Adopt ${client.name}?`}
        text="It will be able to reset passwords again for people who are only on this team, except owners, and you’ll be responsible for it. Only do this if you know who has its secret. Otherwise, revoke it and create a new one."
        action="Adopt client"
        onConfirm={confirm}
      />
    </>
  );
}
