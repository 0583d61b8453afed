"use client";

import { ConfirmDialog } from "@/components/patterns/confirm-dialog";
import { toast } from "@/components/ui/toast";
import { useDeleteCredential } from "@/lib/browser/credentials";
import type { CredentialDialogProps } from "./credential-dialog-props";

export function CredentialDeleteDialog({ applicationId, credential, ...dialog }: CredentialDialogProps) {
  const remove = useDeleteCredential(applicationId, credential.id);

  async function confirm() {
    await remove.mutateAsync();
    dialog.onOpenChange(false);
    toast.success(`Deleted ${credential.label}`);
  }

  return (
    <ConfirmDialog
      {...dialog}
      title={`Delete ${credential.label}?`}
      text={`Everything that logs in with these ${credential.environment} credentials stops working right away. This can't be undone.`}
      name={credential.label}
      action="Delete credentials"
      onConfirm={confirm}
    />
  );
}
