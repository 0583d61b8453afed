"use client";

import { useState, type FormEvent } from "react";
import { CodeField, codeIn, noCode } from "@/components/patterns/code-field";
import { FormError } from "@/components/patterns/form-error";
import { OwnPasswordField } from "@/components/patterns/own-password-field";
import { Button } from "@/components/ui/button";
import { DialogActions } from "@/components/ui/dialog";
import { useDialogHold, type Hold } from "@/components/ui/dialog-hold";
import { ApiError, messageOf } from "@/lib/browser/api-error";
import type { Proof } from "@/lib/browser/second-factor";
import type { ErrorFields } from "@/lib/errors";

interface ProofFormProps {
  /** The button: "Turn off". */
  action: string;
  look?: "primary" | "danger";
  /** What holds the dialog while it is done. */
  hold: Hold;
  onProof: (proof: Proof) => Promise<unknown>;
  onCancel: () => void;
}

/** The password and a code, before a second factor is changed. */
export function ProofForm({ action, look = "primary", hold, onProof, onCancel }: ProofFormProps) {
  const [password, setPassword] = useState("");
  const [code, setCode] = useState(noCode);
  const [pending, setPending] = useState(false);
  const [errors, setErrors] = useState<ErrorFields>({});
  useDialogHold(pending && hold);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setPending(true);
    setErrors({});
    try {
      await onProof({ password, ...codeIn(code) });
    } catch (error) {
      const fields = error instanceof ApiError ? error.fields : {};
      const isShown = fields.password !== undefined || fields[code.kind] !== undefined;
      setErrors(isShown ? fields : { message: messageOf(error) });
      setPending(false);
    }
  }

  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="space-y-4">
      <OwnPasswordField value={password} onChange={setPassword} error={errors.password} />
      <CodeField value={code} onChange={setCode} error={errors[code.kind]} />
      <FormError message={errors.message} />
      <DialogActions>
        <Button look="secondary" disabled={pending} onClick={onCancel}>
          Cancel
        </Button>
        <Button type="submit" look={look} pending={pending} disabled={password === "" || code.text.trim() === ""}>
          {action}
        </Button>
      </DialogActions>
    </form>
  );
}
