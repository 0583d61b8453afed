"use client";

import { useForm, useWatch } from "react-hook-form";
import { FormError } from "@/components/patterns/form-error";
import { FormField } from "@/components/patterns/form-field";
import { PasswordInput } from "@/components/patterns/password-input";
import { Button } from "@/components/ui/button";
import { ApiError } from "@/lib/browser/api-error";
import { checkedBy } from "@/lib/browser/checked-by";
import { enter } from "@/lib/browser/enter";
import { submitForm } from "@/lib/browser/form-errors";
import { chooseNewPassword } from "@/lib/browser/passwords";
import { paths } from "@/lib/paths";
import { PasswordHint } from "./password-hint";

const resolver = checkedBy(() =>
  import("@/lib/contract/passwords").then(({ resetPassword }) => resetPassword.body.pick({ password: true })),
);

interface ResetPasswordFormProps {
  /** Undefined until the page has come alive. */
  token: string | undefined;
  /** The link is bad, used or too old. */
  onRefused: () => void;
}

export function ResetPasswordForm({ token, onRefused }: ResetPasswordFormProps) {
  const form = useForm({ resolver, defaultValues: { password: "" } });
  const { errors, isSubmitting, isSubmitSuccessful } = form.formState;
  const password = useWatch({ control: form.control, name: "password" });

  const submit = submitForm(form, async (values) => {
    if (token === undefined) return;
    try {
      await chooseNewPassword(token, values.password);
    } catch (error) {
      if (error instanceof ApiError && error.fields.token) return onRefused();
      throw error;
    }
    enter(paths.loginAfter("password-reset"));
  });

  return (
    <form method="post" onSubmit={submit} noValidate className="space-y-4">
      <FormField
        required
        label="New password"
        error={errors.password?.message}
        hintComes
        hint={!errors.password && <PasswordHint password={password} owner={{}} />}
      >
        {(control) => (
          <PasswordInput {...control} {...form.register("password")} autoComplete="new-password" autoFocus />
        )}
      </FormField>
      <FormError message={errors.root?.message} />
      {/* Stays busy until the next page is there. */}
      <Button
        type="submit"
        disabled={token === undefined}
        pending={isSubmitting || (isSubmitSuccessful && !errors.root)}
        className="w-full"
      >
        Save the new password
      </Button>
    </form>
  );
}
