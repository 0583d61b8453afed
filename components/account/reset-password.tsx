"use client";

import Link from "next/link";
import { useState } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { useMailedToken } from "@/lib/client/mailed-token";
import { paths } from "@/lib/paths";
import { AccountCard } from "./account-card";
import { ResetPasswordForm } from "./reset-password-form";

/** A new password by a mailed link. A link that does not work says so and leads to a new one. */
export function ResetPassword() {
  const token = useMailedToken();
  const [refused, setRefused] = useState(false);
  if (token === null || refused) {
    return (
      <AccountCard
        title={refused ? "This link does not work any more" : "This link is incomplete"}
        text={
          refused
            ? "A link works once, for an hour, and only until a newer one is sent."
            : "Open it again from the mail we sent you, or have a new one sent."
        }
      >
        <Link href={paths.forgotPassword} className={buttonClass({ className: "w-full" })}>
          Send a new link
        </Link>
      </AccountCard>
    );
  }
  return (
    <AccountCard title="Choose a new password" text="All your logins end, on every device. You log in again with it.">
      <ResetPasswordForm token={token} onRefused={() => setRefused(true)} />
    </AccountCard>
  );
}
