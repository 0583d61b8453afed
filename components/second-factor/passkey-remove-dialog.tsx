"use client";

import { Dialog } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import { removePasskey, useRefreshPasskeys, type Passkey } from "@/lib/browser/passkeys";
import { ProofForm } from "./proof-form";

interface PasskeyRemoveDialogProps {
  passkey: Passkey;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

export function PasskeyRemoveDialog({ passkey: { id, name }, open, onOpenChange }: PasskeyRemoveDialogProps) {
  const refresh = useRefreshPasskeys();
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={`Remove “${name}”?`}
      description="It no longer logs you in. Your browser or password manager may still offer it: delete it there, too."
    >
      <ProofForm
        action="Remove"
        look="danger"
        hold="busy"
        onProof={async (proof) => {
          await removePasskey(id, proof);
          onOpenChange(false);
          toast.success("Passkey removed");
          await refresh();
        }}
        onCancel={() => onOpenChange(false)}
      />
    </Dialog>
  );
}
