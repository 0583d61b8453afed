"use client";

import { useForm } from "react-hook-form";
import { FormError } from "@/components/patterns/form-error";
import { FormField } from "@/components/patterns/form-field";
import { PasswordInput } from "@/components/patterns/password-input";
import { Button } from "@/components/ui/button";
import { Dialog, DialogActions } from "@/components/ui/dialog";
import { useDialogHold } from "@/components/ui/dialog-hold";
import { Input } from "@/components/ui/input";
import { checkedBy } from "@/lib/browser/checked-by";
import { submitForm } from "@/lib/browser/form-errors";
import { askForEmailChange } from "@/lib/browser/profile";

const resolver = checkedBy(() => import("@/lib/contract/passwords").then(({ changeEmail }) => changeEmail.body));

interface EmailChangeDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Given the new address, once a link is on its way to it. */
  onAsked: (email: string) => void;
}

export function EmailChangeDialog({ open, onOpenChange, onAsked }: EmailChangeDialogProps) {
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Change your email address"
      description="We’ll email a link to the new address. Once you confirm there, it replaces the old one, and we’ll send a notice to the old address."
    >
      <EmailChangeForm
        onCancel={() => onOpenChange(false)}
        onAsked={(email) => {
          onOpenChange(false);
          onAsked(email);
        }}
      />
    </Dialog>
  );
}

function EmailChangeForm({ onCancel, onAsked }: { onCancel: () => void; onAsked: (email: string) => void }) {
  const form = useForm({ resolver, defaultValues: { email: "", password: "" } });
  const { errors, isDirty, isSubmitting } = form.formState;
  useDialogHold(isSubmitting ? "busy" : isDirty && "typed");

  const submit = submitForm(form, async (values) => {
    await askForEmailChange(values);
    onAsked(values.email);
  });

  return (
    <form onSubmit={submit} noValidate className="space-y-4">
      <FormField required label="New address" error={errors.email?.message}>
        {(control) => <Input {...control} {...form.register("email")} type="email" autoComplete="email" />}
      </FormField>
      <FormField required label="Your password" error={errors.password?.message}>
        {(control) => <PasswordInput {...control} {...form.register("password")} autoComplete="current-password" />}
      </FormField>
      <FormError message={errors.root?.message} />
      <DialogActions>
        <Button look="secondary" disabled={isSubmitting} onClick={onCancel}>
          Cancel
        </Button>
        <Button type="submit" pending={isSubmitting}>
          Send the link
        </Button>
      </DialogActions>
    </form>
  );
}
