"use client";

import { useState, type FormEvent, type ReactNode, type RefObject } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogActions } from "@/components/ui/dialog";
import { useDialogHold } from "@/components/ui/dialog-hold";
import { Input } from "@/components/ui/input";
import { messageOf } from "@/lib/browser/api-error";
import { FormError } from "./form-error";
import { FormField } from "./form-field";

export interface ConfirmDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  /** What will happen. */
  text: ReactNode;
  /** The name that has to be typed, where nothing brings back what is lost. */
  name?: string;
  /** The button: "Delete credentials". */
  action: string;
  /** The other button, where "Cancel" would be taken for the action. */
  dismiss?: string;
  /** The dialog stays busy until the component that shows it closes it. */
  onConfirm: () => Promise<unknown>;
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

interface ConfirmFormProps extends Pick<ConfirmDialogProps, "name" | "action" | "dismiss" | "onConfirm"> {
  onCancel: () => void;
}

function ConfirmForm({ name, action, dismiss = "Cancel", onConfirm, onCancel }: ConfirmFormProps) {
  const [typed, setTyped] = useState("");
  const [pending, setPending] = useState(false);
  useDialogHold(pending && "busy");
  const [error, setError] = useState<string>();
  const ready = name === undefined || typed.trim() === name.trim();

  async function confirm(event: FormEvent) {
    event.preventDefault();
    setPending(true);
    setError(undefined);
    try {
      await onConfirm();
    } catch (failure) {
      setError(messageOf(failure));
      setPending(false);
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
      <FormError message={error} />
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
