"use client";

import { KeyRound } from "lucide-react";
import { useState, type FormEvent } from "react";
import { FormError } from "@/components/patterns/form-error";
import { OwnPasswordField } from "@/components/patterns/own-password-field";
import { Button } from "@/components/ui/button";
import { Dialog, DialogActions } from "@/components/ui/dialog";
import { useDialogHold } from "@/components/ui/dialog-hold";
import { ApiError } from "@/lib/browser/api-error";
import { passkeyProblem } from "@/lib/browser/passkeys";
import { proveByPasskey, proveByPassword } from "@/lib/browser/proof";
import type { ErrorFields } from "@/lib/errors";
import { CompanyProofForm } from "./company-proof-form";

interface ProofDialogProps {
  email: string;
  /** Whether they have logged in with their company account: then that is what they show. */
  byCompany: boolean;
  /** Whether they can do it with a passkey. */
  hasPasskey: boolean;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onProven: () => void;
}

/** The one question before what a session alone must not do. */
export function ProofDialog({ open, onOpenChange, onProven, byCompany, ...rest }: ProofDialogProps) {
  const onCancel = () => onOpenChange(false);
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Confirm it’s you"
      description="This change needs more than an open session. You won’t be asked again for 10 minutes."
    >
      {byCompany ? (
        <CompanyProofForm onProven={onProven} onCancel={onCancel} />
      ) : (
        <ProofForm {...rest} onProven={onProven} onCancel={onCancel} />
      )}
    </Dialog>
  );
}

interface ProofFormProps extends Pick<ProofDialogProps, "email" | "hasPasskey" | "onProven"> {
  onCancel: () => void;
}

function ProofForm({ email, hasPasskey, onProven, onCancel }: ProofFormProps) {
  const [byPassword, setByPassword] = useState(!hasPasskey);
  const [password, setPassword] = useState("");
  const [pending, setPending] = useState(false);
  const [errors, setErrors] = useState<ErrorFields>({});
  useDialogHold(pending && "busy");

  async function prove(show: () => Promise<unknown>) {
    setPending(true);
    setErrors({});
    try {
      await show();
      onProven();
    } catch (error) {
      const wrong = error instanceof ApiError ? error.fields.password : undefined;
      setErrors(wrong ? { password: wrong } : { message: passkeyProblem(error) });
      setPending(false);
    }
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const field = event.currentTarget.elements.namedItem("password");
    await prove(() => (byPassword ? proveByPassword(password) : proveByPasskey()));
    if (field instanceof HTMLInputElement) field.select();
  }

  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="space-y-4">
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      {byPassword && <OwnPasswordField value={password} onChange={setPassword} error={errors.password} />}
      <FormError message={errors.message} />
      <DialogActions>
        <Button look="secondary" disabled={pending} onClick={onCancel}>
          Cancel
        </Button>
        {hasPasskey && (
          <Button
            look="secondary"
            disabled={pending}
            onClick={() => {
              setErrors({});
              setByPassword(!byPassword);
            }}
          >
            {byPassword ? "Use a passkey" : "Use your password"}
          </Button>
        )}
        <Button type="submit" pending={pending} disabled={byPassword && password === ""}>
          {byPassword ? (
            "Confirm"
          ) : (
            <>
              <KeyRound aria-hidden />
              Use a passkey
            </>
          )}
        </Button>
      </DialogActions>
    </form>
  );
}
