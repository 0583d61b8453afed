"use client";

import { useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import type { NewCredential } from "@/lib/browser/credentials";
import type { CredentialDialogProps } from "./credential-dialog-props";
import { CredentialRotateForm } from "./credential-rotate-form";
import { CredentialSecretReveal, revealText, revealTitle } from "./credential-secret-reveal";

export function CredentialRotateDialog({
  applicationId,
  credential,
  open,
  onOpenChange,
  returnFocus,
}: CredentialDialogProps) {
  const [made, setMade] = useState<NewCredential | null>(null);

  function change(opening: boolean) {
    if (!opening) setMade(null);
    onOpenChange(opening);
  }

  function finish() {
    change(false);
    toast.success(`${credential.label} has a new secret`);
  }

  return (
    <Dialog
      open={open}
      onOpenChange={change}
      returnFocus={returnFocus}
      wide={made !== null}
      held={made !== null}
      title={made ? revealTitle : `Rotate the secret of ${credential.label}`}
      description={
        made
          ? revealText
          : "You get a new secret; the client ID stays the same. Keep the old secret working until you’ve deployed the new one everywhere."
      }
    >
      {made ? (
        <CredentialSecretReveal made={made} onDone={finish} />
      ) : (
        <CredentialRotateForm
          applicationId={applicationId}
          credential={credential}
          onMade={setMade}
          onCancel={() => change(false)}
        />
      )}
    </Dialog>
  );
}
