"use client";

import { useForm } from "react-hook-form";
import { FormError } from "@/components/patterns/form-error";
import { FormField } from "@/components/patterns/form-field";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { beginCompanyLogin } from "@/lib/browser/session";

/** Asks for the address: its domain says where the person logs in. */
export function CompanyLoginForm() {
  const form = useForm<{ email: string }>();
  const { errors, isSubmitting, isSubmitSuccessful } = form.formState;
  const submit = form.handleSubmit(async ({ email }) => {
    const outcome = await beginCompanyLogin(email.trim());
    // Stays busy until the provider's page is there.
    if ("url" in outcome) return window.location.assign(outcome.url);
    form.setError("root", { message: outcome.problem });
    form.setFocus("email", { shouldSelect: true });
  });
  return (
    <form method="post" onSubmit={submit} noValidate className="space-y-4">
      <FormField required label="Work email" error={errors.email?.message}>
        {(control) => (
          <Input
            {...control}
            {...form.register("email", { required: "Enter your email address." })}
            type="email"
            autoComplete="username"
            autoFocus
          />
        )}
      </FormField>
      <FormError message={errors.root?.message} />
      <Button type="submit" pending={isSubmitting || isSubmitSuccessful} className="w-full">
        Continue
      </Button>
    </form>
  );
}
