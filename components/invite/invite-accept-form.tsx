"use client";

import { Link } from "@/components/ui/link";
import { useState } from "react";
import { useForm, useWatch } from "react-hook-form";
import { CodeForm } from "@/components/account/code-form";
import { PasswordHint } from "@/components/account/password-hint";
import { FormError } from "@/components/patterns/form-error";
import { FormField } from "@/components/patterns/form-field";
import { PasswordInput } from "@/components/patterns/password-input";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { linkClass } from "@/components/ui/link-class";
import { checkedBy } from "@/lib/browser/checked-by";
import { enter } from "@/lib/browser/enter";
import { submitForm } from "@/lib/browser/form-errors";
import { joinByInvite } from "@/lib/browser/invites";
import { logIn, logOutInPlace, switchTeam } from "@/lib/browser/session";
import type { MfaMethod } from "@/lib/errors";
import { paths } from "@/lib/paths";
import type { Invite } from "./invite";

const chosen = checkedBy(() => import("./invite-form-body").then((bodies) => bodies.chosen));
const typed = checkedBy(() => import("./invite-form-body").then((bodies) => bodies.typed));

interface InviteAcceptFormProps {
  token: string;
  invite: Invite;
  /** Somebody is, in this browser. */
  isLoggedIn: boolean;
}

export function InviteAcceptForm({ token, invite, isLoggedIn }: InviteAcceptFormProps) {
  const { email, team_id: teamId, needs } = invite;
  const owner = { email, firstName: invite.first_name, teamNames: [invite.team_name] };
  const chooses = needs === "new_password";
  const form = useForm({ resolver: chooses ? chosen : typed, defaultValues: { password: "" } });
  const { errors, isSubmitting, isSubmitSuccessful } = form.formState;
  const [half, setHalf] = useState<{ mfaToken: string; methods: readonly MfaMethod[] }>();
  const password = useWatch({ control: form.control, name: "password" });

  const submit = submitForm(form, async (values) => {
    await joinByInvite(token, values.password);
    if (isLoggedIn) await logOutInPlace();
    // They are in; should anything fail from here on, the login page is the way on.
    const outcome = await logIn(email, values.password);
    if (outcome === "in") return goOn();
    if ("problem" in outcome) return enter(paths.login);
    setHalf(outcome);
  });

  async function goOn() {
    // A login acts for the person's oldest team, and they came for this one.
    await switchTeam(teamId).catch(() => undefined);
    enter(paths.applications);
  }

  if (half) return <CodeForm {...half} onIn={() => void goOn()} onOver={() => enter(paths.login)} />;
  return (
    <form method="post" onSubmit={submit} noValidate className="space-y-4">
      <FormField label="Email">
        {(control) => <Input {...control} type="email" value={email} readOnly autoComplete="username" />}
      </FormField>
      <FormField
        required
        label={chooses ? "Choose a password" : "Your password"}
        error={errors.password?.message}
        hintComes={chooses}
        hint={chooses && !errors.password && <PasswordHint password={password} owner={owner} />}
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
      <Button
        type="submit"
        pending={isSubmitting || (isSubmitSuccessful && !errors.root)}
        className="h-auto! min-h-9 w-full py-1.5 wrap-anywhere whitespace-normal!"
      >
        Join {invite.team_name}
      </Button>
    </form>
  );
}
