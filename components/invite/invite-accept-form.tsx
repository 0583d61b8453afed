"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import Link from "next/link";
import { useForm, useWatch } from "react-hook-form";
import { z } from "zod";
import { PasswordHint } from "@/components/account/password-hint";
import { PasswordInput } from "@/components/account/password-input";
import { FormError } from "@/components/patterns/form-error";
import { FormField } from "@/components/patterns/form-field";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { linkClass } from "@/components/ui/link-class";
import { ApiError } from "@/lib/client/api-error";
import { enter } from "@/lib/client/enter";
import { submitForm } from "@/lib/client/form-errors";
import { joinByInvite } from "@/lib/client/invites";
import { logIn, logOutInPlace, switchTeam } from "@/lib/client/session";
import { newPassword, typedPassword } from "@/lib/contract/text";
import { paths } from "@/lib/paths";
import type { Invite } from "./invite";

const chosen = z.object({ password: newPassword });
const typed = z.object({ password: typedPassword.min(1, "Enter your password.") });

interface InviteAcceptFormProps {
  token: string;
  invite: Invite;
  /** Somebody is, in this browser. */
  isLoggedIn: boolean;
}

export function InviteAcceptForm({ token, invite, isLoggedIn }: InviteAcceptFormProps) {
  const { email, team_id: teamId, needs } = invite;
  const chooses = needs === "new_password";
  const form = useForm({ resolver: zodResolver(chooses ? chosen : typed), defaultValues: { password: "" } });
  const { errors, isSubmitting, isSubmitSuccessful } = form.formState;
  const password = useWatch({ control: form.control, name: "password" });

  const submit = submitForm(form, async (values) => {
    await join(token, values.password, invite);
    if (isLoggedIn) await logOutInPlace();
    // They are in; should anything fail from here on, the login page is the way on.
    if ((await logIn(email, values.password)) !== null) return enter(paths.login);
    // A login acts for the person's oldest team, and they came for this one.
    await switchTeam(teamId).catch(() => undefined);
    enter(paths.applications);
  });

  return (
    <form onSubmit={submit} noValidate className="space-y-4">
      <FormField label="E-mail">
        {(control) => <Input {...control} type="email" value={email} readOnly autoComplete="username" />}
      </FormField>
      <FormField
        label={chooses ? "Choose a password" : "Your password"}
        error={errors.password?.message}
        hint={chooses && !errors.password && <PasswordHint password={password} />}
        aside={
          !chooses && (
            <Link href={paths.forgotPassword} className={linkClass}>
              Forgot it?
            </Link>
          )
        }
      >
        {(control) => (
          <PasswordInput
            {...control}
            {...form.register("password")}
            autoComplete={chooses ? "new-password" : "current-password"}
            autoFocus
          />
        )}
      </FormField>
      <FormError message={errors.root?.message} />
      <Button type="submit" pending={isSubmitting || (isSubmitSuccessful && !errors.root)} className="w-full">
        Join {invite.team_name}
      </Button>
    </form>
  );
}

/** @throws ApiError, with a word on what to do where the invite has ended since the page was opened */
async function join(token: string, password: string, { invited_by: inviter }: Invite): Promise<void> {
  try {
    await joinByInvite(token, password);
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 404) throw error;
    const message = `This invite is not valid any more. Ask ${inviter} to send you a new one.`;
    throw new ApiError(404, error.errorType, { message }, error.requestId);
  }
}
