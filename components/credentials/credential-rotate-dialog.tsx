"use client";

import { SecretDialog } from "@/components/patterns/secret-dialog";
import type { NewCredential } from "@/lib/browser/credentials";
import type { CredentialDialogProps } from "./credential-dialog-props";
import { CredentialRotateForm } from "./credential-rotate-form";
import { CredentialSecretReveal } from "./credential-secret-reveal";

export function CredentialRotateDialog({ applicationId, credential, ...dialog }: CredentialDialogProps) {
  return (
    <SecretDialog<NewCredential>
      {...dialog}
      title={`Rotate the secret of ${credential.label}`}
      text="You get a new secret; the client ID stays the same. Keep the old secret working until you’ve deployed the new one everywhere."
      done={`${credential.label} has a new secret`}
      isFormNarrow
      form={(onMade, onCancel) => (
        <CredentialRotateForm
          applicationId={applicationId}
          credential={credential}
          onMade={onMade}
          onCancel={onCancel}
        />
      )}
      reveal={(made, onDone) => <CredentialSecretReveal made={made} onDone={onDone} />}
    />
  );
}
