"use client";

import { KeyRound } from "lucide-react";
import { useState, type FormEvent } from "react";
import { CodeField, codeIn, noCode } from "@/components/patterns/code-field";
import { FormError } from "@/components/patterns/form-error";
import { Button } from "@/components/ui/button";
import { linkClass } from "@/components/ui/link-class";
import { logInWithPasskey } from "@/lib/browser/passkeys";
import { showCode } from "@/lib/browser/session";
import type { MfaMethod } from "@/lib/errors";

interface CodeFormProps {
  /** Of the login's first half. */
  mfaToken: string;
  /** By what it may go on. */
  methods: readonly MfaMethod[];
  /** For whoever has lost all of these. */
  contact?: { uri: string; text: string };
  onIn: () => unknown;
  /** Back to the password. @param problem why, unless the person wants to */
  onOver: (problem: string | null) => void;
}

/** The second half of a login, for accounts with a second factor. */
export function CodeForm({ mfaToken, methods, contact, onIn, onOver }: CodeFormProps) {
  const hasApp = methods.includes("otp");
  const hasPasskey = methods.includes("passkey");
  const [code, setCode] = useState(hasApp ? noCode : { ...noCode, kind: "recovery_code" as const });
  const [pending, setPending] = useState<"code" | "passkey">();
  const [problem, setProblem] = useState<string>();
  const [passkeyProblem, setPasskeyProblem] = useState<string>();

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const field = event.currentTarget.elements.namedItem(code.kind);
    if (code.text.trim() === "") return setProblem("Enter a code.");
    setPending("code");
    setProblem(undefined);
    const outcome = await showCode(mfaToken, codeIn(code));
    // Stays busy until the next page is there.
    if (outcome === "in") return onIn();
    if (outcome.isOver) return onOver(outcome.problem);
    setPending(undefined);
    setProblem(outcome.problem);
    if (field instanceof HTMLInputElement) field.select();
  }

  async function showPasskey() {
    setPending("passkey");
    setPasskeyProblem(undefined);
    const outcome = await logInWithPasskey(mfaToken);
    if (outcome === "in") return onIn();
    if (outcome.isOver) return onOver(outcome.problem);
    setPending(undefined);
    setPasskeyProblem(outcome.problem);
  }

  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="space-y-4">
      {hasPasskey && (
        <>
          <Button
            look={hasApp ? "secondary" : "primary"}
            pending={pending === "passkey"}
            disabled={pending !== undefined}
            className="w-full"
            onClick={() => void showPasskey()}
          >
            <KeyRound aria-hidden />
            Use a passkey
          </Button>
          <FormError message={passkeyProblem} />
        </>
      )}
      <CodeField
        value={code}
        onChange={(typed) => {
          setCode(typed);
          setProblem(undefined);
        }}
        error={problem}
        onlyRecovery={!hasApp}
        autoFocus={hasApp}
      />
      <Button
        type="submit"
        look={hasApp || !hasPasskey ? "primary" : "secondary"}
        pending={pending === "code"}
        disabled={pending !== undefined}
        className="w-full"
      >
        Continue
      </Button>
      <Button look="quiet" disabled={pending !== undefined} className="w-full" onClick={() => onOver(null)}>
        Start over
      </Button>
      {contact && (
        <p className="text-center text-pretty text-ink-soft">
          Lost them all? Write to{" "}
          <a href={contact.uri} className={linkClass}>
            {contact.text}
          </a>
        </p>
      )}
    </form>
  );
}
