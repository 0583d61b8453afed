"use client";

import { Dialog } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import { turnOff, useRefreshSecondFactor, type Proof } from "@/lib/browser/second-factor";
import { ProofForm } from "./proof-form";

interface TurnOffDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

export function TurnOffDialog({ open, onOpenChange }: TurnOffDialogProps) {
  const refresh = useRefreshSecondFactor();

  async function confirm(proof: Proof) {
    await turnOff(proof);
    await refresh();
    onOpenChange(false);
    toast.success("Two-factor authentication is off");
  }

  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Turn off two-factor authentication?"
      description="Your password will be enough to log in, and your recovery codes stop working."
    >
      <ProofForm action="Turn off" look="danger" hold="busy" onProof={confirm} onCancel={() => onOpenChange(false)} />
    </Dialog>
  );
}
