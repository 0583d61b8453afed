"use client";

import type { ReactNode, RefObject } from "react";
import { lazyDialog } from "./lazy-dialog";

export interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: ReactNode;
  /** Neither Esc, nor a press outside, nor a cross closes it: only what is in it does. */
  held?: boolean;
  wide?: boolean;
  /** Where the focus goes on closing, if the element that had it is gone by then (a menu's entry). */
  returnFocus?: RefObject<HTMLElement | null> | undefined;
  children: ReactNode;
}

export const Dialog = lazyDialog<DialogProps>(async () => (await import("./dialog-window")).DialogWindow);

/** The buttons at its foot: the one that goes on last, under the thumb on a phone. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <div className="mt-6 flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">{children}</div>;
}
