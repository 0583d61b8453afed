"use client";

import { Link } from "@/components/ui/link";
import { useState } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { paths } from "@/lib/paths";
import { useMailedToken } from "@/lib/view/mailed-token";
import { AccountCard } from "./account-card";
import { ResetPasswordForm } from "./reset-password-form";

/** A new password by a mailed link. A link that does not work says so and leads to a new one. */
export function ResetPassword() {
  const token = useMailedToken();
  const [refused, setRefused] = useState(false);
  if (token === null || refused) {
    return (
      <AccountCard
        title={refused ? "This link no longer works" : "Open your link again"}
        text={
          refused
            ? "A link works once, for an hour, and only until we send a newer one."
            : "Open the link in our email one more time, or get a new one. This page removes it from the address bar right away, so nobody can read it off your screen."
        }
      >
        <Link href={paths.forgotPassword} className={buttonClass({ className: "w-full" })}>
          Send a new link
        </Link>
      </AccountCard>
    );
  }
  return (
    <AccountCard
      title="Choose a new password"
      text="You’ll be logged out on every device. Then log in with your new password."
    >
      <ResetPasswordForm token={token} onRefused={() => setRefused(true)} />
    </AccountCard>
  );
}
