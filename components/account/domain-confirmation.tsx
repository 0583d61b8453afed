"use client";

import { CircleCheck } from "lucide-react";
import { useState } from "react";
import { FormError } from "@/components/patterns/form-error";
import { Button } from "@/components/ui/button";
import { messageOf } from "@/lib/browser/api-error";
import { confirmTeamDomain } from "@/lib/browser/single-sign-on";
import { useMailedToken } from "@/lib/view/mailed-token";

/** Confirms on a press only: mail scanners open links, and would confirm by opening. */
export function DomainConfirmation() {
  const token = useMailedToken();
  const [pending, setPending] = useState(false);
  const [done, setDone] = useState<{ domain: string; team_name: string }>();
  const [error, setError] = useState<string>();

  async function confirm() {
    if (!token) return;
    setPending(true);
    setError(undefined);
    try {
      setDone(await confirmTeamDomain(token));
    } catch (failure) {
      setError(messageOf(failure));
    }
    setPending(false);
  }

  if (done) {
    return (
      <p role="status" className="flex gap-2 font-medium text-production">
        <CircleCheck aria-hidden className="mt-0.5 size-5 shrink-0" />
        <span className="text-pretty wrap-anywhere">
          People with addresses of {done.domain} can log in to {done.team_name} with their company account now.
        </span>
      </p>
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
      <Button onClick={confirm} pending={pending} disabled={!token} className="w-full">
        Confirm
      </Button>
    </div>
  );
}
