"use client";

import { useState } from "react";
import { FormField } from "@/components/patterns/form-field";
import { Dialog } from "@/components/ui/dialog";
import { Input } from "@/components/ui/input";
import { addPasskey, useRefreshPasskeys } from "@/lib/browser/passkeys";
import type { Proof } from "@/lib/browser/second-factor";
import { ProofForm } from "./proof-form";
import { RecoveryCodes, codesText, codesTitle } from "./recovery-codes";
import { useCodesStep } from "./use-codes-step";

interface PasskeyAddDialogProps {
  email: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** A name and the proof, then the browser's own dialog, then recovery codes if it is the first second factor. */
export function PasskeyAddDialog({ email, open, onOpenChange }: PasskeyAddDialogProps) {
  const [name, setName] = useState("");
  const refresh = useRefreshPasskeys();
  const { codes, change, added, finish } = useCodesStep({
    onOpenChange,
    onReset: () => setName(""),
    done: "Passkey added",
  });

  async function add(proof: Proof) {
    const recoveryCodes = await addPasskey(name, proof);
    void refresh();
    added(recoveryCodes);
  }

  return (
    <Dialog
      open={open}
      onOpenChange={change}
      held={codes !== null}
      title={codes ? codesTitle : "Add a passkey"}
      description={
        codes
          ? codesText
          : "Your fingerprint, face or screen lock, or a security key. With it you log in without your password."
      }
    >
      {codes ? (
        <RecoveryCodes email={email} codes={codes} onDone={finish} />
      ) : (
        <ProofForm
          action="Add passkey"
          hold="making"
          isReady={name.trim() !== ""}
          onProof={add}
          onCancel={() => change(false)}
        >
          <FormField required label="Name" hint="So that you know it again: “My laptop”.">
            {(control) => (
              <Input {...control} value={name} maxLength={100} onChange={(event) => setName(event.target.value)} />
            )}
          </FormField>
        </ProofForm>
      )}
    </Dialog>
  );
}
