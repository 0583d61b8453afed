"use client";

import { KeyRound } from "lucide-react";
import { Link } from "@/components/ui/link";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { FormError } from "@/components/patterns/form-error";
import { FormField } from "@/components/patterns/form-field";
import { PasswordInput } from "@/components/patterns/password-input";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { linkClass } from "@/components/ui/link-class";
import { enter } from "@/lib/browser/enter";
import { logInWithPasskey } from "@/lib/browser/passkeys";
import { logIn } from "@/lib/browser/session";
import type { ExternalProvider } from "@/lib/contract/external-providers";
import type { MfaMethod } from "@/lib/errors";
import { paths } from "@/lib/paths";
import { CodeForm } from "./code-form";
import { ExternalButtons } from "./external-buttons";

interface Fields {
  email: string;
  password: string;
}

interface LoginFormProps {
  /** A path of ours, to go to afterwards. */
  next: string;
  /** Who else logs people in here. */
  providers: readonly ExternalProvider[];
  /** For whoever has lost all that they could show. */
  contact: { uri: string; text: string };
}

export function LoginForm({ next, providers, contact }: LoginFormProps) {
  // No default values: what was typed, or filled in by the browser, before this is hydrated stays.
  const form = useForm<Fields>();
  const { errors, isSubmitting, isSubmitSuccessful } = form.formState;
  const [half, setHalf] = useState<{ mfaToken: string; methods: readonly MfaMethod[] }>();

  const [asking, setAsking] = useState(false);

  const submit = form.handleSubmit(async ({ email, password }) => {
    const outcome = await logIn(email.trim(), password);
    if (outcome === "in") return enter(next);
    if ("mfaToken" in outcome) return setHalf(outcome);
    form.setError("root", { message: outcome.problem });
    form.setFocus("password", { shouldSelect: true });
  });

  async function showPasskey() {
    setAsking(true);
    form.clearErrors();
    const outcome = await logInWithPasskey();
    // Stays busy until the next page is there.
    if (outcome === "in") return enter(next);
    setAsking(false);
    form.setError("root", { message: outcome.problem });
  }

  function beginAgain(problem: string | null) {
    setHalf(undefined);
    form.reset(undefined, { keepValues: true });
    if (problem !== null) form.setError("root", { message: problem });
  }

  if (half) return <CodeForm {...half} contact={contact} onIn={() => enter(next)} onOver={beginAgain} />;
  return (
    <form method="post" onSubmit={submit} noValidate className="space-y-4">
      <FormField required label="Email" error={errors.email?.message}>
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
      <FormField required label="Password" error={errors.password?.message}>
        {(control) => (
          <PasswordInput
            {...control}
            {...form.register("password", { required: "Enter your password." })}
            autoComplete="current-password"
          />
        )}
      </FormField>
      <FormError message={errors.root?.message} />
      {/* Stays busy until the next page is there. */}
      <Button type="submit" pending={isSubmitting || isSubmitSuccessful} className="w-full">
        Log in
      </Button>
      <Button
        look="secondary"
        pending={asking}
        disabled={isSubmitting || isSubmitSuccessful}
        className="w-full"
        onClick={() => void showPasskey()}
      >
        <KeyRound aria-hidden />
        Log in with a passkey
      </Button>
      <ExternalButtons providers={providers} next={next} disabled={isSubmitting || isSubmitSuccessful || asking} />
      <p className="text-center">
        <Link href={paths.loginCompany} className={linkClass}>
          Log in with your company account
        </Link>
      </p>
      <p className="text-center">
        <Link href={paths.forgotPassword} className={linkClass}>
          Forgot your password?
        </Link>
      </p>
    </form>
  );
}
