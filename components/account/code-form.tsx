"use client";

import { useState, type FormEvent } from "react";
import { CodeField, codeIn, noCode } from "@/components/patterns/code-field";
import { Button } from "@/components/ui/button";
import { showCode } from "@/lib/browser/session";

interface CodeFormProps {
  /** Of the login's first half. */
  mfaToken: string;
  onIn: () => unknown;
  /** Back to the password. @param problem why, unless the person wants to */
  onOver: (problem: string | null) => void;
}

/** The second half of a login, for accounts with two-factor authentication. */
export function CodeForm({ mfaToken, onIn, onOver }: CodeFormProps) {
  const [code, setCode] = useState(noCode);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string>();

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const field = event.currentTarget.elements.namedItem(code.kind);
    if (code.text.trim() === "") return setProblem("Enter a code.");
    setPending(true);
    setProblem(undefined);
    const outcome = await showCode(mfaToken, codeIn(code));
    // Stays busy until the next page is there.
    if (outcome === "in") return onIn();
    if (outcome.isOver) return onOver(outcome.problem);
    setPending(false);
    setProblem(outcome.problem);
    if (field instanceof HTMLInputElement) field.select();
  }

  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="space-y-4">
      <CodeField
        value={code}
        onChange={(typed) => {
          setCode(typed);
          setProblem(undefined);
        }}
        error={problem}
        autoFocus
      />
      <Button type="submit" pending={pending} className="w-full">
        Continue
      </Button>
      <Button look="quiet" disabled={pending} className="w-full" onClick={() => onOver(null)}>
        Start over
      </Button>
    </form>
  );
}
