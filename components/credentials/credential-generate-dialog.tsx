"use client";

import { SecretDialog } from "@/components/patterns/secret-dialog";
import { mayOn, type Application } from "@/lib/browser/applications";
import type { NewCredential } from "@/lib/browser/credentials";
import { CredentialGenerateForm } from "./credential-generate-form";
import { CredentialSecretReveal } from "./credential-secret-reveal";

interface CredentialGenerateDialogProps {
  application: Application;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

export function CredentialGenerateDialog({ application, ...dialog }: CredentialGenerateDialogProps) {
  return (
    <SecretDialog<NewCredential>
      {...dialog}
      title="Generate credentials"
      text={`A client ID and a secret for ${application.name}.`}
      done="Credentials are ready to use"
      form={(onMade, onCancel) => (
        <CredentialGenerateForm
          applicationId={application.id}
          mayProduction={mayOn(application, "credential.production")}
          onMade={onMade}
          onCancel={onCancel}
        />
      )}
      reveal={(made, onDone) => <CredentialSecretReveal made={made} onDone={onDone} />}
    />
  );
}
