"use client";

import { useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { renewRecoveryCodes, useRefreshSecondFactor } from "@/lib/browser/second-factor";
import { ProofForm } from "./proof-form";
import { RecoveryCodes, codesText, codesTitle } from "./recovery-codes";

interface NewCodesDialogProps {
  email: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

export function NewCodesDialog({ email, open, onOpenChange }: NewCodesDialogProps) {
  const [codes, setCodes] = useState<string[] | null>(null);
  const refresh = useRefreshSecondFactor();

  function change(opening: boolean) {
    if (!opening) setCodes(null);
    onOpenChange(opening);
  }

  return (
    <Dialog
      open={open}
      onOpenChange={change}
      held={codes !== null}
      title={codes ? codesTitle : "Get new recovery codes"}
      description={codes ? codesText : "The ones you have now stop working."}
    >
      {codes ? (
        <RecoveryCodes email={email} codes={codes} onDone={() => change(false)} />
      ) : (
        <ProofForm
          action="Get new codes"
          hold="making"
          onProof={async (proof) => {
            setCodes(await renewRecoveryCodes(proof));
            void refresh();
          }}
          onCancel={() => change(false)}
        />
      )}
    </Dialog>
  );
}
