"use client";

import { useState, type FormEvent, type ReactNode, type RefObject } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogActions } from "@/components/ui/dialog";
import { Input } from "@/components/ui/input";
import { messageOf } from "@/lib/client/api-error";
import { FormError } from "./form-error";
import { FormField } from "./form-field";

interface ConfirmDialogProps {
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
  onConfirm: () => Promise<unknown>;
  returnFocus?: RefObject<HTMLElement | null>;
}

/** Before what can't be undone: says what happens, and may ask for the name of the thing, so that no slip of the hand does it. */
export function ConfirmDialog({ open, onOpenChange, title, text, returnFocus, ...rest }: ConfirmDialogProps) {
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
  const [error, setError] = useState<string>();

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
      <FormError message={error} />
      <DialogActions>
        <Button look="secondary" onClick={onCancel}>
          {dismiss}
        </Button>
        <Button
          type="submit"
          look="danger"
          pending={pending}
          disabled={name !== undefined && typed.trim() !== name.trim()}
        >
          {action}
        </Button>
      </DialogActions>
    </form>
  );
}
