"use client";

import { useState } from "react";
import { SecretReveal } from "@/components/patterns/secret-reveal";
import { Dialog } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import type { NewClient } from "@/lib/browser/api-clients";
import { ClientCreateForm } from "./client-create-form";

interface ClientCreateDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  mayTrust: boolean;
}

/** First the form, then the secret, which holds the dialog open until it is stored. */
export function ClientCreateDialog({ open, onOpenChange, mayTrust }: ClientCreateDialogProps) {
  const [made, setMade] = useState<NewClient | null>(null);

  function change(opening: boolean) {
    if (!opening) setMade(null);
    onOpenChange(opening);
  }

  function finish() {
    change(false);
    toast.success("The client is ready to use");
  }

  return (
    <Dialog
      open={open}
      onOpenChange={change}
      wide
      held={made !== null}
      title={made ? "Store the secret now" : "Create an API client"}
      description={
        made
          ? "This is the only time we show it. We can’t recover it later."
          : "A client ID and a secret for a program that logs in to the Management API for people on this team."
      }
    >
      {made ? (
        <SecretReveal
          values={[
            { label: "Client ID", variable: "DEBRIEF_MANAGEMENT_CLIENT_ID", value: made.client_id },
            { label: "Client secret", variable: "DEBRIEF_MANAGEMENT_CLIENT_SECRET", value: made.client_secret },
          ]}
          fileName="debrief-management.env"
          onDone={finish}
        />
      ) : (
        <ClientCreateForm mayTrust={mayTrust} onMade={setMade} onCancel={() => change(false)} />
      )}
    </Dialog>
  );
}
