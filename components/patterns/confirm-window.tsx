"use client";

import { useState, type FormEvent } from "react";
import { PasswordInput } from "@/components/account/password-input";
import { Button } from "@/components/ui/button";
import { Dialog, DialogActions } from "@/components/ui/dialog";
import { Input } from "@/components/ui/input";
import { ApiError, messageOf } from "@/lib/client/api-error";
import type { ConfirmDialogProps } from "./confirm-dialog";
import { FormError } from "./form-error";
import { FormField } from "./form-field";

/** The dialog itself, which `confirm-dialog.tsx` fetches. */
export function ConfirmWindow({ open, onOpenChange, title, text, returnFocus, ...rest }: ConfirmDialogProps) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={title} description={text} returnFocus={returnFocus}>
      <ConfirmForm {...rest} onCancel={() => onOpenChange(false)} />
    </Dialog>
  );
}

interface ConfirmFormProps extends Pick<
  ConfirmDialogProps,
  "name" | "withPassword" | "action" | "dismiss" | "onConfirm"
> {
  onCancel: () => void;
}

function ConfirmForm({
  name,
  withPassword = false,
  action,
  dismiss = "Cancel",
  onConfirm,
  onCancel,
}: ConfirmFormProps) {
  const [typed, setTyped] = useState("");
  const [password, setPassword] = useState("");
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<{ password?: string; message?: string }>({});
  const ready = (name === undefined || typed.trim() === name.trim()) && (!withPassword || password !== "");

  async function confirm(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const field = event.currentTarget.elements.namedItem("password");
    setPending(true);
    setError({});
    try {
      await onConfirm(password);
    } catch (failure) {
      const wrong = withPassword && failure instanceof ApiError ? failure.fields.password : undefined;
      setError(wrong ? { password: wrong } : { message: messageOf(failure) });
      setPending(false);
      if (wrong && field instanceof HTMLInputElement) field.select();
    }
  }

  return (
    <form onSubmit={confirm} className="space-y-4">
      {name !== undefined && (
        <FormField label={`Type “${name}” to confirm`}>
          {(control) => (
            <Input
              {...control}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
            />
          )}
        </FormField>
      )}
      {withPassword && (
        <FormField label="Your password" error={error.password}>
          {(control) => (
            <PasswordInput
              {...control}
              name="password"
              value={password}
              onChange={(event) => setPassword(event.target.value)}
              autoComplete="current-password"
            />
          )}
        </FormField>
      )}
      <FormError message={error.message} />
      <DialogActions>
        <Button look="secondary" onClick={onCancel}>
          {dismiss}
        </Button>
        <Button type="submit" look="danger" pending={pending} disabled={!ready}>
          {action}
        </Button>
      </DialogActions>
    </form>
  );
}
