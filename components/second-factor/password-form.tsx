"use client";

import { useForm } from "react-hook-form";
import { FormError } from "@/components/patterns/form-error";
import { FormField } from "@/components/patterns/form-field";
import { PasswordInput } from "@/components/patterns/password-input";
import { Button } from "@/components/ui/button";
import { DialogActions } from "@/components/ui/dialog";
import { useDialogHold } from "@/components/ui/dialog-hold";
import { submitForm } from "@/lib/browser/form-errors";
import { beginToTurnOn, type SecondFactorKey } from "@/lib/browser/second-factor";

interface PasswordFormProps {
  onKey: (key: SecondFactorKey) => void;
  onCancel: () => void;
}

/** The first step of turning on a second factor. */
export function PasswordForm({ onKey, onCancel }: PasswordFormProps) {
  const form = useForm({ defaultValues: { password: "" } });
  const { errors, isSubmitting } = form.formState;
  useDialogHold(isSubmitting && "busy");
  const submit = submitForm(form, async ({ password }) => onKey(await beginToTurnOn(password)));

  return (
    <form onSubmit={submit} noValidate className="space-y-4">
      <FormField required label="Your password" error={errors.password?.message}>
        {(control) => (
          <PasswordInput
            {...control}
            {...form.register("password", { required: "Enter your password." })}
            autoComplete="current-password"
          />
        )}
      </FormField>
      <FormError message={errors.root?.message} />
      <DialogActions>
        <Button look="secondary" disabled={isSubmitting} onClick={onCancel}>
          Cancel
        </Button>
        <Button type="submit" pending={isSubmitting}>
          Continue
        </Button>
      </DialogActions>
    </form>
  );
}
