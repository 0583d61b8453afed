"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useForm, useWatch } from "react-hook-form";
import { PasswordHint } from "@/components/account/password-hint";
import { FormError } from "@/components/patterns/form-error";
import { FormField } from "@/components/patterns/form-field";
import { PasswordInput } from "@/components/patterns/password-input";
import { Section } from "@/components/patterns/section";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { checkedBy } from "@/lib/browser/checked-by";
import { submitForm } from "@/lib/browser/form-errors";
import { changeOwnPassword } from "@/lib/browser/passwords";
import { useSecondFactor } from "@/lib/browser/second-factor";
import { sessionsKey } from "@/lib/browser/sessions";
import type { PasswordOwner } from "@/lib/password-form";

const resolver = checkedBy(() =>
  import("@/lib/contract/passwords").then(({ changePasswordBody }) => changePasswordBody),
);

/** @param owner whose it is; the address is also for their password manager, which keeps the new password under it */
export function PasswordSection({ owner: known }: { owner: PasswordOwner & { email: string } }) {
  const factor = useSecondFactor().data;
  const owner = { ...known, hasSecondFactor: Boolean(factor?.enabled) };
  const client = useQueryClient();
  const form = useForm({
    resolver,
    defaultValues: { old_password: "", new_password: "" },
  });
  const { errors, isSubmitting } = form.formState;
  const typed = useWatch({ control: form.control, name: "new_password" });

  const submit = submitForm(form, async (values) => {
    await changeOwnPassword(values);
    form.reset();
    toast.success("Password changed", { description: "You’re logged out everywhere else." });
    await client.invalidateQueries({ queryKey: sessionsKey });
  });

  return (
    <Section title="Password" text="Changing it logs you out everywhere else.">
      <form method="post" onSubmit={submit} noValidate className="max-w-md space-y-4 p-4 sm:p-5">
        <input type="text" name="username" autoComplete="username" value={owner.email} readOnly hidden />
        <FormField required label="Current password" error={errors.old_password?.message}>
          {(control) => (
            <PasswordInput {...control} {...form.register("old_password")} autoComplete="current-password" />
          )}
        </FormField>
        <FormField
          required
          label="New password"
          error={errors.new_password?.message}
          hintComes
          hint={!errors.new_password && <PasswordHint password={typed} owner={owner} />}
        >
          {(control) => <PasswordInput {...control} {...form.register("new_password")} autoComplete="new-password" />}
        </FormField>
        <FormError message={errors.root?.message} />
        <Button type="submit" pending={isSubmitting}>
          Change password
        </Button>
      </form>
    </Section>
  );
}
