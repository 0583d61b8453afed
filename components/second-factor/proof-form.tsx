"use client";

import { KeyRound } from "lucide-react";
import { useState, type FormEvent, type ReactNode } from "react";
import { CodeField, codeIn, noCode } from "@/components/patterns/code-field";
import { FormError } from "@/components/patterns/form-error";
import { Button } from "@/components/ui/button";
import { DialogActions } from "@/components/ui/dialog";
import { useDialogHold, type Hold } from "@/components/ui/dialog-hold";
import { ApiError } from "@/lib/browser/api-error";
import { passkeyProblem, showOwnPasskey } from "@/lib/browser/passkeys";
import { useSecondFactor, type Proof } from "@/lib/browser/second-factor";
import type { ErrorFields } from "@/lib/errors";

interface ProofFormProps {
  /** The button: "Turn off". */
  action: string;
  look?: "primary" | "danger";
  /** What holds the dialog while it is done. */
  hold: Hold;
  /** Whether what else is asked for is filled in. */
  isReady?: boolean;
  /** What else is asked for. */
  children?: ReactNode;
  onProof: (proof: Proof) => Promise<unknown>;
  onCancel: () => void;
}

/** A code or a passkey, before a second factor is changed; nothing as long as there is none. The API asks for a proof that it's them besides. */
export function ProofForm({
  action,
  look = "primary",
  hold,
  isReady = true,
  children,
  onProof,
  onCancel,
}: ProofFormProps) {
  const { data: factor } = useSecondFactor();
  const hasApp = factor?.kind === "totp";
  const hasPasskey = (factor?.passkeys ?? 0) > 0;
  const [code, setCode] = useState(hasApp ? noCode : { ...noCode, kind: "recovery_code" as const });
  const [pending, setPending] = useState<"code" | "passkey">();
  const [errors, setErrors] = useState<ErrorFields>({});
  useDialogHold(pending !== undefined && hold);

  async function show(how: "code" | "passkey") {
    setPending(how);
    setErrors({});
    try {
      const shown = how === "passkey" ? { passkey: await showOwnPasskey() } : factor?.enabled ? codeIn(code) : {};
      await onProof(shown);
    } catch (error) {
      const fields = error instanceof ApiError ? error.fields : {};
      const isShown = how === "code" && fields[code.kind] !== undefined;
      setErrors(isShown ? fields : { message: passkeyProblem(error) });
      setPending(undefined);
    }
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    void show("code");
  }

  return (
    <form onSubmit={submit} noValidate className="space-y-4">
      {children}
      {factor?.enabled && (
        <CodeField value={code} onChange={setCode} error={errors[code.kind]} onlyRecovery={!hasApp} />
      )}
      <FormError message={errors.message} />
      <DialogActions>
        <Button look="secondary" disabled={pending !== undefined} onClick={onCancel}>
          Cancel
        </Button>
        {hasPasskey && (
          <Button
            look="secondary"
            pending={pending === "passkey"}
            disabled={!isReady || pending !== undefined}
            onClick={() => void show("passkey")}
          >
            <KeyRound aria-hidden />
            Use a passkey
          </Button>
        )}
        <Button
          type="submit"
          look={look}
          pending={pending === "code"}
          disabled={!isReady || (factor?.enabled && code.text.trim() === "") || pending === "passkey"}
        >
          {action}
        </Button>
      </DialogActions>
    </form>
  );
}
