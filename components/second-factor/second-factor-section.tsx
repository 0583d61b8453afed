"use client";

import { useState } from "react";
import { Section } from "@/components/patterns/section";
import { Time } from "@/components/patterns/time";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { lazyDialog } from "@/components/ui/lazy-dialog";
import { useSecondFactor, type SecondFactor } from "@/lib/browser/second-factor";

const TurnOnDialog = lazyDialog(async () => (await import("./turn-on-dialog")).TurnOnDialog);
const NewCodesDialog = lazyDialog(async () => (await import("./new-codes-dialog")).NewCodesDialog);
const TurnOffDialog = lazyDialog(async () => (await import("./turn-off-dialog")).TurnOffDialog);

/** So few codes that it is time for new ones. */
const few = 3;

/** @param email of the person signed in, for the file of their recovery codes */
export function SecondFactorSection({ email }: { email: string }) {
  const { data: factor } = useSecondFactor();
  const [dialog, setDialog] = useState<"on" | "codes" | "off">();
  const opens = (which: typeof dialog) => ({
    open: dialog === which,
    onOpenChange: (open: boolean) => setDialog(open ? which : undefined),
  });
  return (
    <Section
      title="Two-factor authentication"
      text="Logging in requires a code from an app on your phone, or a passkey, so your password alone isn’t enough."
    >
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 p-4 sm:p-5">
        {factor?.enabled ? <On factor={factor} /> : <p className="text-ink-soft">It’s off.</p>}
        <div className="flex flex-wrap gap-2">
          {factor?.enabled && (
            <Button look="secondary" onClick={() => setDialog("codes")}>
              Get new recovery codes
            </Button>
          )}
          {factor?.kind === "totp" ? (
            <Button look="dangerQuiet" onClick={() => setDialog("off")}>
              {factor.passkeys > 0 ? "Remove the app" : "Turn off"}
            </Button>
          ) : (
            <Button look={factor?.enabled ? "secondary" : "primary"} onClick={() => setDialog("on")}>
              {factor?.enabled ? "Add an app" : "Turn on"}
            </Button>
          )}
        </div>
      </div>
      <TurnOnDialog email={email} {...opens("on")} />
      <NewCodesDialog email={email} {...opens("codes")} />
      <TurnOffDialog {...opens("off")} />
    </Section>
  );
}

function On({ factor: { kind, since, recovery_codes_left: left } }: { factor: SecondFactor }) {
  return (
    <div className="min-w-0 space-y-1">
      <p className="flex flex-wrap items-center gap-2">
        <Badge tone="good">On</Badge>
        {since && (
          <span className="text-ink-soft">
            {kind === "passkey" && "by passkey, "}since <Time at={since} />
          </span>
        )}
      </p>
      <p className={left <= few ? "text-sandbox" : "text-ink-soft"}>
        {left === 1 ? "1 recovery code" : `${left} recovery codes`} left{left <= few && ". Get new ones."}
      </p>
    </div>
  );
}
