"use client";

import { useState, type FormEvent, type ReactNode, type RefObject } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogActions } from "@/components/ui/dialog";
import { useDialogHold } from "@/components/ui/dialog-hold";
import { Input } from "@/components/ui/input";
import { ApiError, messageOf } from "@/lib/browser/api-error";
import { FormError } from "./form-error";
import { FormField } from "./form-field";
import { OwnPasswordField } from "./own-password-field";

export interface ConfirmDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  /** What will happen. */
  text: ReactNode;
  /** The name that has to be typed, where nothing brings back what is lost. */
  name?: string;
  /** Asks for the person's password, too. */
  withPassword?: boolean;
  /** The button: "Delete credentials". */
  action: string;
  /** The other button, where "Cancel" would be taken for the action. */
  dismiss?: string;
  /** Given the password, or "" where none is asked for. The dialog stays busy until the component that shows it closes it. */
  onConfirm: (password: string) => Promise<unknown>;
  returnFocus?: RefObject<HTMLElement | null>;
}

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
  useDialogHold(pending && "busy");
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
        <FormField required label={`Type “${name}” to confirm`}>
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
      {withPassword && <OwnPasswordField value={password} onChange={setPassword} error={error.password} />}
      <FormError message={error.message} />
      <DialogActions>
        <Button look="secondary" disabled={pending} onClick={onCancel}>
          {dismiss}
        </Button>
        <Button type="submit" look="danger" pending={pending} disabled={!ready}>
          {action}
        </Button>
      </DialogActions>
    </form>
  );
}
