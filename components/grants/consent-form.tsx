"use client";

import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { FormError } from "@/components/patterns/form-error";
import { OwnPasswordField } from "@/components/patterns/own-password-field";
import { Button } from "@/components/ui/button";
import { submitForm } from "@/lib/browser/form-errors";

interface ConsentFormProps {
  /** What it throws is shown at the fields it names. */
  onAllow: (password: string) => Promise<void>;
  onDeny: () => Promise<void> | void;
}

/** Yes with the person's password, or no without it. */
export function ConsentForm({ onAllow, onDeny }: ConsentFormProps) {
  const form = useForm({ defaultValues: { password: "" } });
  const { errors, isSubmitting } = form.formState;
  const [denying, setDenying] = useState(false);
  const submit = submitForm(form, ({ password }) => onAllow(password));

  async function deny() {
    setDenying(true);
    try {
      await onDeny();
    } catch (error) {
      form.setError("root", { message: error instanceof Error ? error.message : "" });
    }
    setDenying(false);
  }

  return (
    <form method="post" onSubmit={submit} noValidate className="space-y-4">
      <Controller
        control={form.control}
        name="password"
        render={({ field }) => (
          <OwnPasswordField value={field.value} onChange={field.onChange} error={errors.password?.message} />
        )}
      />
      <FormError message={errors.root?.message} />
      <div className="grid grid-cols-2 gap-2">
        <Button look="secondary" pending={denying} disabled={isSubmitting} onClick={() => void deny()}>
          Deny
        </Button>
        <Button type="submit" pending={isSubmitting} disabled={denying}>
          Give access
        </Button>
      </div>
    </form>
  );
}
