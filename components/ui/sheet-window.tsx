"use client";

import { Dialog } from "radix-ui";
import type { ReactNode } from "react";
import { DialogClose } from "./dialog-close";
import { useReturnFocus } from "./use-return-focus";
import "./style-nonce";

export interface SheetProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Read out, not shown. */
  title: string;
  children: ReactNode;
}

/** The drawer itself, which `sheet.tsx` fetches. */
export function SheetWindow({ open, onOpenChange, title, children }: SheetProps) {
  const focus = useReturnFocus();
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 animate-fade-in bg-scrim" />
        <Dialog.Content
          {...focus}
          aria-describedby={undefined}
          className="fixed inset-y-0 left-0 z-50 flex w-72 max-w-[85vw] animate-slide-in flex-col border-r border-line bg-raised shadow-high outline-none"
        >
          <Dialog.Title className="sr-only">{title}</Dialog.Title>
          {children}
          <DialogClose className="top-3 right-3" />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
