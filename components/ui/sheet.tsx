"use client";

import { lazyDialog } from "./lazy-dialog";
import type { SheetProps } from "./sheet-window";

/** A drawer from the left. */
export const Sheet = lazyDialog<SheetProps>(async () => (await import("./sheet-window")).SheetWindow);
