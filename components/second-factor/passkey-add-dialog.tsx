"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { FormField } from "@/components/patterns/form-field";
import { Dialog } from "@/components/ui/dialog";
import { Input } from "@/components/ui/input";
import { toast } from "@/components/ui/toast";
import { addPasskey, useRefreshPasskeys } from "@/lib/browser/passkeys";
import type { Proof } from "@/lib/browser/second-factor";
import { ProofForm } from "./proof-form";
import { RecoveryCodes, codesText, codesTitle } from "./recovery-codes";

interface PasskeyAddDialogProps {
  email: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** A name and the proof, then the browser's own dialog, then recovery codes if it is the first second factor. */
export function PasskeyAddDialog({ email, open, onOpenChange }: PasskeyAddDialogProps) {
  const [name, setName] = useState("");
  const [codes, setCodes] = useState<string[] | null>(null);
  const refresh = useRefreshPasskeys();
  const router = useRouter();

  function change(opening: boolean) {
    if (!opening) {
      // Where a team requires a second factor, the rest of the portal is there from now on.
      if (codes) router.refresh();
      setName("");
      setCodes(null);
    }
    onOpenChange(opening);
  }

  function finish() {
    change(false);
    toast.success("Passkey added");
  }

  async function add(proof: Proof) {
    const recoveryCodes = await addPasskey(name, proof);
    void refresh();
    if (recoveryCodes.length > 0) setCodes(recoveryCodes);
    else finish();
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
