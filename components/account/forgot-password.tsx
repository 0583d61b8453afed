"use client";

import { Link } from "@/components/ui/link";
import { useState } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { linkClass } from "@/components/ui/link-class";
import { paths } from "@/lib/paths";
import { AccountCard } from "./account-card";
import { ForgotPasswordForm } from "./forgot-password-form";

const backToLogin = (
  <>
    Remembered it?{" "}
    <Link href={paths.login} className={linkClass}>
      Log in
    </Link>
  </>
);

/** First the form, then what happens now; which is the same for every address, so that nobody learns who has an account. */
export function ForgotPassword() {
  const [email, setEmail] = useState<string>();
  if (email === undefined) {
    return (
      <AccountCard
        title="Forgot your password?"
        text="We’ll email you a link to choose a new one."
        footer={backToLogin}
      >
        <ForgotPasswordForm onSent={setEmail} />
      </AccountCard>
    );
  }
  return (
    <AccountCard
      title="Check your email"
      text={
        <>
          If there’s an account for <strong className="font-medium wrap-anywhere text-ink">{email}</strong>, we’ve sent
          it a link. It works once, for an hour.
        </>
      }
      footer={
        <>
          Nothing there? Check your spam folder, or{" "}
          <button type="button" onClick={() => setEmail(undefined)} className={linkClass}>
            try again
          </button>
        </>
      }
    >
      <Link href={paths.login} className={buttonClass({ look: "secondary", className: "w-full" })}>
        Back to login
      </Link>
    </AccountCard>
  );
}
