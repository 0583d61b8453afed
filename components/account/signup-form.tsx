"use client";

import { useState } from "react";
import { useForm, useWatch } from "react-hook-form";
import { FormError } from "@/components/patterns/form-error";
import { FormField } from "@/components/patterns/form-field";
import { PasswordInput } from "@/components/patterns/password-input";
import { TeamNameField } from "@/components/patterns/team-name-field";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { signUp } from "@/lib/browser/account";
import { ApiError } from "@/lib/browser/api-error";
import { checkedBy } from "@/lib/browser/checked-by";
import { enter } from "@/lib/browser/enter";
import { submitForm } from "@/lib/browser/form-errors";
import { logIn } from "@/lib/browser/session";
import { paths } from "@/lib/paths";
import { EmailField } from "./email-field";
import { PasswordHint } from "./password-hint";

const resolver = checkedBy(() => import("@/lib/contract/teams").then(({ signUpBody }) => signUpBody));

/** @param next where to go once the account is there */
export function SignupForm({ next }: { next: string }) {
  // No default values: what was typed before this is hydrated stays.
  const form = useForm({ resolver, mode: "onTouched" });
  const { errors, isSubmitting, isSubmitSuccessful } = form.formState;
  const watched = useWatch({
    control: form.control,
    name: ["password", "team_name", "email", "first_name", "last_name"],
  });
  const [password = "", teamName = "", email, firstName, lastName] = watched;
  const owner = { email, firstName, lastName, teamNames: [teamName] };

  // The answer to the last try was lost: the account may be there.
  const [isUnsure, setUnsure] = useState(false);
  const submit = submitForm(form, async (values) => {
    if (isUnsure && (await logIn(values.email, values.password)) === "in") return enter(next);
    try {
      await signUp(values);
    } catch (error) {
      if (!(error instanceof ApiError) || error.status === 0 || error.status >= 500) setUnsure(true);
      throw error;
    }
    // The account is there; should logging in fail now, the login page is the way on.
    const outcome = await logIn(values.email, values.password);
    enter(outcome === "in" ? next : paths.login);
  });

  return (
    <form method="post" onSubmit={submit} noValidate className="space-y-4">
      <TeamNameField field={form.register("team_name")} typed={teamName} error={errors.team_name?.message} />
      <div className="grid gap-4 sm:grid-cols-2">
        <FormField required label="First name" error={errors.first_name?.message}>
          {(control) => <Input {...control} {...form.register("first_name")} autoComplete="given-name" />}
        </FormField>
        <FormField label="Last name" aside="Optional" error={errors.last_name?.message}>
          {(control) => <Input {...control} {...form.register("last_name")} autoComplete="family-name" />}
        </FormField>
      </div>
      <EmailField form={form} />
      <FormField
        required
        label="Password"
        error={errors.password?.message}
        hintComes
        hint={!errors.password && <PasswordHint password={password} owner={owner} />}
      >
        {(control) => <PasswordInput {...control} {...form.register("password")} autoComplete="new-password" />}
      </FormField>
      <FormError message={errors.root?.message} />
      <Button type="submit" pending={isSubmitting || (isSubmitSuccessful && !errors.root)} className="w-full">
        Create account
      </Button>
    </form>
  );
}
