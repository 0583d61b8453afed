"use client";

import { CircleAlert, CircleCheck } from "lucide-react";
import { useState } from "react";
import { Section } from "@/components/patterns/section";
import { Button } from "@/components/ui/button";
import { lazyDialog } from "@/components/ui/lazy-dialog";
import { toast } from "@/components/ui/toast";
import { messageOf } from "@/lib/browser/api-error";
import { sendConfirmation, type Profile } from "@/lib/browser/profile";

const EmailChangeDialog = lazyDialog(async () => (await import("./email-change-dialog")).EmailChangeDialog);

export function EmailSection({ profile: { email, email_verified: verified } }: { profile: Profile }) {
  const [changing, setChanging] = useState(false);
  const [asked, setAsked] = useState<string>();
  return (
    <Section title="Email address" text="You use it to log in, and we send our emails there.">
      <div className="space-y-3 p-4 sm:p-5">
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
          <div className="min-w-0">
            <p className="font-medium wrap-anywhere">{email}</p>
            <ConfirmationState verified={verified} />
          </div>
          <div className="flex flex-wrap gap-2">
            {!verified && <SendAgainButton email={email} />}
            <Button look="secondary" onClick={() => setChanging(true)}>
              Change address
            </Button>
          </div>
        </div>
        <div role="status" className="empty:hidden">
          {asked && (
            <p className="rounded-md bg-accent-soft px-3 py-2 text-accent-ink">
              We sent a link to <strong className="font-medium wrap-anywhere">{asked}</strong>. Confirm there to switch
              to the new address. Until then, log in with the old one.
            </p>
          )}
        </div>
      </div>
      <EmailChangeDialog open={changing} onOpenChange={setChanging} onAsked={setAsked} />
    </Section>
  );
}

function ConfirmationState({ verified }: { verified: boolean }) {
  const Icon = verified ? CircleCheck : CircleAlert;
  return (
    <p className={verified ? "flex gap-1.5 text-production" : "flex gap-1.5 text-sandbox"}>
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
      {verified ? "Confirmed" : "Not confirmed yet"}
    </p>
  );
}

function SendAgainButton({ email }: { email: string }) {
  const [pending, setPending] = useState(false);

  async function send() {
    setPending(true);
    try {
      await sendConfirmation(email);
      toast.success("We sent you a new link", { description: "The links in earlier emails still work, too." });
    } catch (error) {
      toast.error("We couldn’t send the link", { description: messageOf(error) });
    } finally {
      setPending(false);
    }
  }

  return (
    <Button look="secondary" pending={pending} onClick={() => void send()}>
      Send the link again
    </Button>
  );
}
