"use client";

import { CircleCheck } from "lucide-react";
import { Link } from "@/components/ui/link";
import { useState } from "react";
import { FormError } from "@/components/patterns/form-error";
import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { messageOf } from "@/lib/browser/api-error";
import { confirmEmail } from "@/lib/browser/email-confirmation";
import { paths } from "@/lib/paths";
import { useMailedToken } from "@/lib/view/mailed-token";

/** Confirms on a press only: mail scanners open links, and would confirm by opening. */
export function EmailConfirmation() {
  const token = useMailedToken();
  const [state, setState] = useState<"open" | "pending" | "done">("open");
  const [error, setError] = useState<string>();

  async function confirm() {
    if (!token) return;
    setState("pending");
    setError(undefined);
    try {
      await confirmEmail(token);
      setState("done");
    } catch (failure) {
      setError(messageOf(failure));
      setState("open");
    }
  }

  if (state === "done") {
    return (
      <div role="status" className="space-y-5">
        <p className="flex items-center gap-2 font-medium text-production">
          <CircleCheck aria-hidden className="size-5" />
          Your email address is confirmed.
        </p>
        <Link href={paths.applications} className={buttonClass({ className: "w-full" })}>
          Go to your applications
        </Link>
      </div>
    );
  }
  // As after a reload: nothing is wrong with the link.
  if (token === null) {
    return (
      <p role="status" className="text-pretty text-ink-soft">
        Open the link in our email one more time. This page removes it from the address bar right away, so nobody can
        read it off your screen.
      </p>
    );
  }
  return (
    <div className="space-y-4">
      <FormError message={error} />
      <Button onClick={confirm} pending={state === "pending"} disabled={!token} className="w-full">
        Confirm email address
      </Button>
    </div>
  );
}
