"use client";

import type { ReactNode } from "react";
import { lazyDialog } from "./lazy-dialog";

export interface SheetProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Read out, not shown. */
  title: string;
  children: ReactNode;
}

/** A drawer from the left. */
export const Sheet = lazyDialog<SheetProps>(async () => (await import("./sheet-window")).SheetWindow);
