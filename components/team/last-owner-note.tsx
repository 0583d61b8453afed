"use client";

import { Button } from "@/components/ui/button";
import { DialogActions } from "@/components/ui/dialog";

interface LastOwnerNoteProps {
  /** What can't be done. */
  reason: string;
  onClose: () => void;
}

/** Why something has to wait, and what to do first. */
export function LastOwnerNote({ reason, onClose }: LastOwnerNoteProps) {
  return (
    <>
      <p className="text-ink-soft">{reason} A team always needs an owner. Make someone else an owner first.</p>
      <DialogActions>
        <Button onClick={onClose}>Got it</Button>
      </DialogActions>
    </>
  );
}
