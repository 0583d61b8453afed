"use client";

import { useState } from "react";
import { ConfirmDialog } from "@/components/patterns/confirm-dialog";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";

interface KeyDeleteButtonProps {
  name: string;
  /** What becomes of whatever uses it. */
  text: string;
  action: string;
  onDelete: () => Promise<unknown>;
}

export function KeyDeleteButton({ name, text, action, onDelete }: KeyDeleteButtonProps) {
  const [open, setOpen] = useState(false);

  async function confirm() {
    await onDelete();
    setOpen(false);
    toast.success(`Deleted ${name}`);
  }

  return (
    <>
      <Button look="secondary" size="small" aria-label={`Delete ${name}`} onClick={() => setOpen(true)}>
        Delete
      </Button>
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
        title={`Delete ${name}?`}
        text={text}
        action={action}
        onConfirm={confirm}
      />
    </>
  );
}
