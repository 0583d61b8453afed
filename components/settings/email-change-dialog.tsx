"use client";

import { useForm } from "react-hook-form";
import { PasswordInput } from "@/components/account/password-input";
import { FormError } from "@/components/patterns/form-error";
import { FormField } from "@/components/patterns/form-field";
import { Button } from "@/components/ui/button";
import { Dialog, DialogActions } from "@/components/ui/dialog";
import { Input } from "@/components/ui/input";
import { submitForm } from "@/lib/client/form-errors";
import { askForEmailChange } from "@/lib/client/profile";
import { checkedBy } from "@/lib/client/checked-by";

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
      title="Change your e-mail address"
      description="We mail a link to the new address. It takes the old one's place when you open that link, and the old one gets a notice."
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
  const { errors, isSubmitting } = form.formState;

  const submit = submitForm(form, async (values) => {
    await askForEmailChange(values);
    onAsked(values.email);
  });

  return (
    <form onSubmit={submit} noValidate className="space-y-4">
      <FormField label="New address" error={errors.email?.message}>
        {(control) => <Input {...control} {...form.register("email")} type="email" autoComplete="email" />}
      </FormField>
      <FormField label="Your password" error={errors.password?.message}>
        {(control) => <PasswordInput {...control} {...form.register("password")} autoComplete="current-password" />}
      </FormField>
      <FormError message={errors.root?.message} />
      <DialogActions>
        <Button look="secondary" onClick={onCancel}>
          Cancel
        </Button>
        <Button type="submit" pending={isSubmitting}>
          Send the link
        </Button>
      </DialogActions>
    </form>
  );
}
