"use client";

import { useState } from "react";
import { SecretReveal } from "@/components/patterns/secret-reveal";
import { Dialog } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import { useCreatePersonalToken, type NewPersonalToken } from "@/lib/browser/tokens";
import { KeyForm } from "./key-form";

interface CreateDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** First the form, then the token, which holds the dialog open until it is stored. */
export function PersonalTokenCreateDialog({ open, onOpenChange }: CreateDialogProps) {
  const [made, setMade] = useState<NewPersonalToken | null>(null);
  const create = useCreatePersonalToken();

  function change(opening: boolean) {
    if (!opening) setMade(null);
    onOpenChange(opening);
  }

  function finish() {
    change(false);
    toast.success("The token is ready to use");
  }

  return (
    <Dialog
      open={open}
      onOpenChange={change}
      wide
      held={made !== null}
      title={made ? "Store the token now" : "Create a personal access token"}
      description={
        made
          ? "This is the only time we show it. We can’t recover it later."
          : "For a program of your own. It acts for this team, and never does more than you may yourself."
      }
    >
      {made ? (
        <SecretReveal
          values={[{ label: "Token", variable: "DEBRIEF_TOKEN", value: made.token }]}
          fileName="debrief-token.env"
          onDone={finish}
        />
      ) : (
        <KeyForm
          placeholder="My laptop"
          action="Create token"
          onSubmit={async ({ name, scopes, expires_at, password }) =>
            setMade(await create({ name, scopes, expires_at, password }))
          }
          onCancel={() => change(false)}
        />
      )}
    </Dialog>
  );
}
