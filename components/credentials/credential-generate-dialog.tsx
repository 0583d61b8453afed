"use client";

import { useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import { mayOn, type Application } from "@/lib/browser/applications";
import type { NewCredential } from "@/lib/browser/credentials";
import { CredentialGenerateForm } from "./credential-generate-form";
import { CredentialSecretReveal, revealText, revealTitle } from "./credential-secret-reveal";

interface CredentialGenerateDialogProps {
  application: Application;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** First the form, then the secret, which holds the dialog open until it is stored. */
export function CredentialGenerateDialog({ application, open, onOpenChange }: CredentialGenerateDialogProps) {
  const [made, setMade] = useState<NewCredential | null>(null);

  function change(opening: boolean) {
    if (!opening) setMade(null);
    onOpenChange(opening);
  }

  function finish() {
    change(false);
    toast.success("Credentials are ready to use");
  }

  return (
    <Dialog
      open={open}
      onOpenChange={change}
      wide
      held={made !== null}
      title={made ? revealTitle : "Generate credentials"}
      description={made ? revealText : `A client ID and a secret for ${application.name}.`}
    >
      {made ? (
        <CredentialSecretReveal made={made} onDone={finish} />
      ) : (
        <CredentialGenerateForm
          applicationId={application.id}
          mayProduction={mayOn(application, "credential.production")}
          onMade={setMade}
          onCancel={() => change(false)}
        />
      )}
    </Dialog>
  );
}
