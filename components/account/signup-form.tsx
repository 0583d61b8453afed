"use client";

import { useForm, useWatch } from "react-hook-form";
import { FormError } from "@/components/patterns/form-error";
import { FormField } from "@/components/patterns/form-field";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { signUp } from "@/lib/client/account";
import { enter } from "@/lib/client/enter";
import { submitForm } from "@/lib/client/form-errors";
import { logIn } from "@/lib/client/session";
import { checkedBy } from "@/lib/client/checked-by";
import { paths } from "@/lib/paths";
import { EmailField } from "./email-field";
import { PasswordHint } from "./password-hint";
import { PasswordInput } from "./password-input";
import { TeamNameField } from "./team-name-field";

const resolver = checkedBy(() => import("@/lib/contract/teams").then(({ signUpBody }) => signUpBody));

export function SignupForm() {
  // No default values: what was typed before this is hydrated stays.
  const form = useForm({ resolver, mode: "onTouched" });
  const { errors, isSubmitting, isSubmitSuccessful } = form.formState;
  const [teamName = "", password = ""] = useWatch({ control: form.control, name: ["team_name", "password"] });

  const submit = submitForm(form, async (values) => {
    await signUp(values);
    // The account is there; should logging in fail now, the login page is the way on.
    const problem = await logIn(values.email, values.password);
    enter(problem === null ? paths.applications : paths.login);
  });

  return (
    <form method="post" onSubmit={submit} noValidate className="space-y-4">
      <TeamNameField field={form.register("team_name")} typed={teamName} error={errors.team_name?.message} />
      <div className="grid gap-4 sm:grid-cols-2">
        <FormField label="First name" error={errors.first_name?.message}>
          {(control) => <Input {...control} {...form.register("first_name")} autoComplete="given-name" />}
        </FormField>
        <FormField label="Last name" error={errors.last_name?.message}>
          {(control) => <Input {...control} {...form.register("last_name")} autoComplete="family-name" />}
        </FormField>
      </div>
      <EmailField form={form} />
      <FormField
        label="Password"
        error={errors.password?.message}
        hintComes
        hint={!errors.password && <PasswordHint password={password} />}
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
