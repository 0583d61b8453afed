"use client";

import { useState, type ReactNode } from "react";
import { FormError } from "@/components/patterns/form-error";
import { Button } from "@/components/ui/button";
import { messageOf } from "@/lib/browser/api-error";
import { useMailedToken } from "@/lib/view/mailed-token";

interface MailedLinkConfirmationProps<Answer> {
  /** What is on the button. */
  action: string;
  confirm: (token: string) => Promise<Answer>;
  /** What is shown afterwards. */
  children: (answer: Answer) => ReactNode;
}

/** Confirms what a mailed link is about, on a press only: mail scanners open links, and would confirm by opening. */
export function MailedLinkConfirmation<Answer>({ action, confirm, children }: MailedLinkConfirmationProps<Answer>) {
  const token = useMailedToken();
  const [pending, setPending] = useState(false);
  const [done, setDone] = useState<{ answer: Answer }>();
  const [error, setError] = useState<string>();

  async function press() {
    if (!token) return;
    setPending(true);
    setError(undefined);
    try {
      setDone({ answer: await confirm(token) });
    } catch (failure) {
      setError(messageOf(failure));
    }
    setPending(false);
  }

  if (done) return children(done.answer);
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
      <Button onClick={press} pending={pending} disabled={!token} className="w-full">
        {action}
      </Button>
    </div>
  );
}
