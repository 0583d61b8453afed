"use client";

import { useState } from "react";
import { useForm } from "react-hook-form";
import { FormError } from "@/components/patterns/form-error";
import { Button } from "@/components/ui/button";
import { submitForm } from "@/lib/browser/form-errors";

interface ConsentFormProps {
  /** What it throws is shown. */
  onAllow: () => Promise<void>;
  onDeny: () => Promise<void> | void;
}

/** Yes, for which the person confirms that it's them, or no without that. */
export function ConsentForm({ onAllow, onDeny }: ConsentFormProps) {
  const form = useForm();
  const { errors, isSubmitting } = form.formState;
  const [denying, setDenying] = useState(false);
  const submit = submitForm(form, onAllow);

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
