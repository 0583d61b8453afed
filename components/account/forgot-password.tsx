"use client";

import Link from "next/link";
import { useState } from "react";
import { linkClass } from "@/components/ui/link-class";
import { buttonClass } from "@/components/ui/button-class";
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
      <AccountCard title="Forgot your password?" text="We mail you a link to choose a new one." footer={backToLogin}>
        <ForgotPasswordForm onSent={setEmail} />
      </AccountCard>
    );
  }
  return (
    <AccountCard
      title="Look into your mailbox"
      text={
        <>
          If there is an account for <strong className="font-medium break-words text-ink">{email}</strong>, a mail is
          under way. Its link works once, and for an hour.
        </>
      }
      footer={
        <>
          Nothing there? Look into the spam folder, or{" "}
          <button type="button" onClick={() => setEmail(undefined)} className={linkClass}>
            try again
          </button>
        </>
      }
    >
      <Link href={paths.login} className={buttonClass({ look: "secondary", className: "w-full" })}>
        Back to the login
      </Link>
    </AccountCard>
  );
}
