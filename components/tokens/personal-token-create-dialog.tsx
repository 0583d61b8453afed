"use client";

import { SecretDialog } from "@/components/patterns/secret-dialog";
import { SecretReveal } from "@/components/patterns/secret-reveal";
import { useCreatePersonalToken, type NewPersonalToken } from "@/lib/browser/tokens";
import { KeyForm } from "./key-form";

interface CreateDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

export function PersonalTokenCreateDialog(dialog: CreateDialogProps) {
  const create = useCreatePersonalToken();
  return (
    <SecretDialog<NewPersonalToken>
      {...dialog}
      what="token"
      title="Create a personal access token"
      text="For a program of your own. It acts for this team, and never does more than you may yourself."
      done="The token is ready to use"
      form={(onMade, onCancel) => (
        <KeyForm
          placeholder="My laptop"
          action="Create token"
          onSubmit={async ({ name, scopes, expires_at }) => onMade(await create({ name, scopes, expires_at }))}
          onCancel={onCancel}
        />
      )}
      reveal={(made, onDone) => (
        <SecretReveal
          values={[{ label: "Token", variable: "DEBRIEF_TOKEN", value: made.token }]}
          fileName="debrief-token.env"
          onDone={onDone}
        />
      )}
    />
  );
}
