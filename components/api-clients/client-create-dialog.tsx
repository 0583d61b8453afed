"use client";

import { SecretDialog } from "@/components/patterns/secret-dialog";
import { SecretReveal } from "@/components/patterns/secret-reveal";
import type { NewClient } from "@/lib/browser/api-clients";
import { ClientCreateForm } from "./client-create-form";

interface ClientCreateDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  mayTrust: boolean;
}

export function ClientCreateDialog({ mayTrust, ...dialog }: ClientCreateDialogProps) {
  return (
    <SecretDialog<NewClient>
      {...dialog}
      title="Create an API client"
      text="A client ID and a secret for a program that logs in to the Management API for people on this team."
      done="The client is ready to use"
      form={(onMade, onCancel) => <ClientCreateForm mayTrust={mayTrust} onMade={onMade} onCancel={onCancel} />}
      reveal={(made, onDone) => (
        <SecretReveal
          values={[
            { label: "Client ID", variable: "DEBRIEF_MANAGEMENT_CLIENT_ID", value: made.client_id },
            ...(made.public
              ? []
              : [{ label: "Client secret", variable: "DEBRIEF_MANAGEMENT_CLIENT_SECRET", value: made.client_secret }]),
          ]}
          fileName="debrief-management.env"
          onDone={onDone}
        />
      )}
    />
  );
}
