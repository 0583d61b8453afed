import { SecretReveal } from "@/components/patterns/secret-reveal";
import type { NewCredential } from "@/lib/browser/credentials";
import { CredentialCheck } from "./credential-check";

interface CredentialSecretRevealProps {
  made: NewCredential;
  onDone: () => void;
}

/** The last step of generating and of rotating. */
export function CredentialSecretReveal({ made, onDone }: CredentialSecretRevealProps) {
  return (
    <SecretReveal
      values={[
        { label: "Client ID", variable: "DEBRIEF_CLIENT_ID", value: made.client_id },
        { label: "Client secret", variable: "DEBRIEF_CLIENT_SECRET", value: made.client_secret },
      ]}
      fileName={`debrief-${made.environment}.env`}
      onDone={onDone}
    >
      <CredentialCheck made={made} />
    </SecretReveal>
  );
}
