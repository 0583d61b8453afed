"use client";

import { useForm } from "react-hook-form";
import { FormError } from "@/components/patterns/form-error";
import { FormField } from "@/components/patterns/form-field";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { checkedBy } from "@/lib/browser/checked-by";
import { submitForm } from "@/lib/browser/form-errors";
import { askForReset } from "@/lib/browser/passwords";

const resolver = checkedBy(() =>
  import("@/lib/contract/passwords").then(({ forgotPassword }) => forgotPassword.body.pick({ email: true })),
);

/** @param onSent given the address, once a mail is under way if it should be */
export function ForgotPasswordForm({ onSent }: { onSent: (email: string) => void }) {
  // No default values: what was typed before this is hydrated stays.
  const form = useForm({ resolver });
  const { errors, isSubmitting } = form.formState;

  const submit = submitForm(form, async ({ email }) => onSent((await askForReset(email)).email));

  return (
    <form method="post" onSubmit={submit} noValidate className="space-y-4">
      <FormField required label="Email" error={errors.email?.message}>
        {(control) => <Input {...control} {...form.register("email")} type="email" autoComplete="username" autoFocus />}
      </FormField>
      <FormError message={errors.root?.message} />
      <Button type="submit" pending={isSubmitting} className="w-full">
        Send the link
      </Button>
    </form>
  );
}
