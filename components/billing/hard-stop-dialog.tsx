"use client";

import { ConfirmDialog } from "@/components/patterns/confirm-dialog";

interface HardStopDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  teamName: string;
  onConfirm: () => Promise<void>;
}

/** It can take a product down, so it takes a name to be typed. */
export function HardStopDialog({ teamName, ...rest }: HardStopDialogProps) {
  return (
    <ConfirmDialog
      {...rest}
      title="Turn the hard stop on?"
      text="Within half a minute of a budget being used up, the production credentials it covers stop working, and your users will notice."
      name={teamName}
      action="Turn on"
    />
  );
}
