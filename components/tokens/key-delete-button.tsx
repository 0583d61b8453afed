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
  /** What it is called to do so. */
  verb?: "Delete" | "Remove";
  onDelete: () => Promise<unknown>;
}

export function KeyDeleteButton({ name, text, action, verb = "Delete", onDelete }: KeyDeleteButtonProps) {
  const [open, setOpen] = useState(false);

  async function confirm() {
    await onDelete();
    setOpen(false);
    toast.success(`${verb}d ${name}`);
  }

  return (
    <>
      <Button look="secondary" size="small" aria-label={`${verb} ${name}`} onClick={() => setOpen(true)}>
        {verb}
      </Button>
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
        title={`${verb} ${name}?`}
        text={text}
        action={action}
        onConfirm={confirm}
      />
    </>
  );
}
