"use client";

import { SecretDialog } from "@/components/patterns/secret-dialog";
import { SecretReveal } from "@/components/patterns/secret-reveal";
import { useCreateServiceAccount, type NewServiceAccount } from "@/lib/browser/tokens";
import { KeyForm } from "./key-form";

interface CreateDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

export function ServiceAccountCreateDialog(dialog: CreateDialogProps) {
  const create = useCreateServiceAccount();
  return (
    <SecretDialog<NewServiceAccount>
      {...dialog}
      title="Create a service account"
      text="A client ID and a secret for a script or an agent. It acts as an admin would, within what you choose here."
      done="The service account is ready to use"
      form={(onMade, onCancel) => (
        <KeyForm
          placeholder="Deployment"
          withAddresses
          action="Create service account"
          onSubmit={async (wish) => onMade(await create(wish))}
          onCancel={onCancel}
        />
      )}
      reveal={(made, onDone) => (
        <SecretReveal
          values={[
            { label: "Client ID", variable: "DEBRIEF_SERVICE_CLIENT_ID", value: made.client_id },
            { label: "Client secret", variable: "DEBRIEF_SERVICE_CLIENT_SECRET", value: made.client_secret },
          ]}
          fileName="debrief-service-account.env"
          onDone={onDone}
        />
      )}
    />
  );
}
