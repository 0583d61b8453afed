"use client";

import type { ReactNode, RefObject } from "react";
import { lazyDialog } from "@/components/ui/lazy-dialog";

export interface ConfirmDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  /** What will happen. */
  text: ReactNode;
  /** The name that has to be typed, where nothing brings back what is lost. */
  name?: string;
  /** Asks for the person's password, too. */
  withPassword?: boolean;
  /** The button: "Delete credentials". */
  action: string;
  /** The other button, where "Cancel" would be taken for the action. */
  dismiss?: string;
  /** Given the password, or "" where none is asked for. The dialog stays busy until whoever shows it closes it. */
  onConfirm: (password: string) => Promise<unknown>;
  returnFocus?: RefObject<HTMLElement | null>;
}

/** Before what can't be undone: says what happens, and may ask for the name of the thing, so that no slip of the hand does it. */
export const ConfirmDialog = lazyDialog<ConfirmDialogProps>(
  async () => (await import("./confirm-window")).ConfirmWindow,
);
