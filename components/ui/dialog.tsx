"use client";

import type { ReactNode } from "react";
import type { DialogProps } from "./dialog-window";
import { lazyDialog } from "./lazy-dialog";

export const Dialog = lazyDialog<DialogProps>(async () => (await import("./dialog-window")).DialogWindow);

/** The buttons at its foot: the one that goes on last, under the thumb on a phone. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <div className="mt-6 flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">{children}</div>;
}
