"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { CodeForm } from "@/components/account/code-form";
import { FormError } from "@/components/patterns/form-error";
import { FormField } from "@/components/patterns/form-field";
import { PasswordInput } from "@/components/patterns/password-input";
import { Button } from "@/components/ui/button";
import { Dialog, DialogActions } from "@/components/ui/dialog";
import { enter } from "@/lib/browser/enter";
import { logIn, switchTeam } from "@/lib/browser/session";
import type { MfaMethod } from "@/lib/errors";
import { paths } from "@/lib/paths";
import type { Viewer } from "./viewer";

interface LoginAgainDialogProps {
  viewer: Pick<Viewer, "email" | "teamId">;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Logging in again happens on the very same page, and what was typed is still there. */
export function LoginAgainDialog({ viewer, open, onOpenChange }: LoginAgainDialogProps) {
  const client = useQueryClient();

  async function goOn() {
    onOpenChange(false);
    await client.invalidateQueries();
  }

  return (
    <Dialog
      open={open}
      onOpenChange={() => undefined}
      held
      title="Your session has ended"
      description="Log in again to pick up where you left off. What you typed is still there."
    >
      <LoginAgain viewer={viewer} onDone={() => void goOn()} />
    </Dialog>
  );
}

interface LoginAgainProps {
  viewer: Pick<Viewer, "email" | "teamId">;
  onDone: () => void;
}

function LoginAgain({ viewer: { email, teamId }, onDone }: LoginAgainProps) {
  const [password, setPassword] = useState("");
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [half, setHalf] = useState<{ mfaToken: string; methods: readonly MfaMethod[] }>();

  async function submit(event: FormEvent) {
    event.preventDefault();
    setPending(true);
    setProblem(undefined);
    const outcome = await logIn(email, password);
    if (outcome === "in") return goOn();
    if ("mfaToken" in outcome) setHalf(outcome);
    else setProblem(outcome.problem);
    setPending(false);
  }

  // A new login may be for another team than the one on this page.
  const goOn = () => switchTeam(teamId).then(onDone, () => enter(paths.dashboard));

  function beginAgain(why: string | null) {
    setHalf(undefined);
    setProblem(why ?? undefined);
  }

  if (half) return <CodeForm {...half} onIn={() => void goOn()} onOver={beginAgain} />;
  return (
    <form onSubmit={(event) => void submit(event)} className="space-y-4">
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <FormField required label={`Password for ${email}`}>
        {(control) => (
          <PasswordInput
            {...control}
            value={password}
            onChange={(event) => setPassword(event.target.value)}
            autoComplete="current-password"
            autoFocus
          />
        )}
      </FormField>
      <FormError message={problem} />
      <DialogActions>
        <Button look="secondary" onClick={() => enter(paths.login)}>
          Log in as someone else
        </Button>
        <Button type="submit" pending={pending} disabled={password === ""}>
          Log in
        </Button>
      </DialogActions>
    </form>
  );
}
