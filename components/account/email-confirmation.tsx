"use client";

import { CircleCheck } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { FormError } from "@/components/patterns/form-error";
import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { messageOf } from "@/lib/client/api-error";
import { confirmEmail } from "@/lib/client/email-confirmation";
import { useMailedToken } from "@/lib/client/mailed-token";
import { paths } from "@/lib/paths";

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
          Your address is confirmed.
        </p>
        <Link href={paths.applications} className={buttonClass({ className: "w-full" })}>
          Go to your applications
        </Link>
      </div>
    );
  }
  return (
    <div className="space-y-4">
      <FormError
        message={token === null ? "This link is incomplete. Open it again from the mail we sent you." : error}
      />
      <Button onClick={confirm} pending={state === "pending"} disabled={!token} className="w-full">
        Confirm address
      </Button>
    </div>
  );
}
