"use client";

import { useState } from "react";
import { SecretReveal } from "@/components/patterns/secret-reveal";
import { Dialog } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import { useCreateServiceAccount, type NewServiceAccount } from "@/lib/browser/tokens";
import { KeyForm } from "./key-form";

interface CreateDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** First the form, then the secret, which holds the dialog open until it is stored. */
export function ServiceAccountCreateDialog({ open, onOpenChange }: CreateDialogProps) {
  const [made, setMade] = useState<NewServiceAccount | null>(null);
  const create = useCreateServiceAccount();

  function change(opening: boolean) {
    if (!opening) setMade(null);
    onOpenChange(opening);
  }

  function finish() {
    change(false);
    toast.success("The service account is ready to use");
  }

  return (
    <Dialog
      open={open}
      onOpenChange={change}
      wide
      held={made !== null}
      title={made ? "Store the secret now" : "Create a service account"}
      description={
        made
          ? "This is the only time we show it. We can’t recover it later."
          : "A client ID and a secret for a script or an agent. It acts as an admin would, within what you choose here."
      }
    >
      {made ? (
        <SecretReveal
          values={[
            { label: "Client ID", variable: "DEBRIEF_SERVICE_CLIENT_ID", value: made.client_id },
            { label: "Client secret", variable: "DEBRIEF_SERVICE_CLIENT_SECRET", value: made.client_secret },
          ]}
          fileName="debrief-service-account.env"
          onDone={finish}
        />
      ) : (
        <KeyForm
          placeholder="Deployment"
          withAddresses
          action="Create service account"
          onSubmit={async (wish) => setMade(await create(wish))}
          onCancel={() => change(false)}
        />
      )}
    </Dialog>
  );
}
