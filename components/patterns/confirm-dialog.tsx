"use client";

import { lazyDialog } from "@/components/ui/lazy-dialog";
import type { ConfirmDialogProps } from "./confirm-window";

/** Before what can't be undone: says what happens, and may ask for the name of the thing, so that no slip of the hand does it. */
export const ConfirmDialog = lazyDialog<ConfirmDialogProps>(
  async () => (await import("./confirm-window")).ConfirmWindow,
);
