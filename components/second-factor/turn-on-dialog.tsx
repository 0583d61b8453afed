"use client";

import { useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { beginToTurnOn, useRefreshSecondFactor, type SecondFactorKey } from "@/lib/browser/second-factor";
import { KeyForm } from "./key-form";
import { ProofForm } from "./proof-form";
import { RecoveryCodes, codesText, codesTitle } from "./recovery-codes";
import { useCodesStep } from "./use-codes-step";

interface TurnOnDialogProps {
  email: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** The password, then the key and a code of it, then recovery codes. */
export function TurnOnDialog({ email, open, onOpenChange }: TurnOnDialogProps) {
  const [key, setKey] = useState<SecondFactorKey | null>(null);
  const refresh = useRefreshSecondFactor();
  const { codes, change, added, finish } = useCodesStep({
    onOpenChange,
    onReset: () => setKey(null),
    done: "Two-factor authentication is on",
  });

  function made(recoveryCodes: string[]) {
    void refresh();
    added(recoveryCodes);
  }

  return (
    <Dialog
      open={open}
      onOpenChange={change}
      held={codes !== null}
      title={codes ? codesTitle : key ? "Add the key to your app" : "Turn on two-factor authentication"}
      description={
        codes
          ? codesText
          : key
            ? "Scan the QR code with an authenticator app, or type the key into it."
            : "You need an authenticator app, such as the one in your password manager, Google Authenticator or Aegis."
      }
    >
      {codes ? (
        <RecoveryCodes email={email} codes={codes} onDone={finish} />
      ) : key ? (
        <KeyForm secretKey={key} onMade={made} onCancel={() => change(false)} />
      ) : (
        <ProofForm
          action="Continue"
          hold="busy"
          onProof={async (proof) => setKey(await beginToTurnOn(proof))}
          onCancel={() => change(false)}
        />
      )}
    </Dialog>
  );
}
