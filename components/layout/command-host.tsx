"use client";

import { useEffect, useState } from "react";
import { lazyDialog } from "@/components/ui/lazy-dialog";
import { onPaletteWanted } from "@/lib/client/palette-open";
import type { TeamRole } from "@/lib/permissions";

const CommandPalette = lazyDialog(async () => (await import("./command-palette")).CommandPalette);

/** Where the palette is, once for the page: it opens by ⌘K or Ctrl K, and by whoever calls `openPalette`. */
export function CommandHost({ role }: { role: TeamRole }) {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.key.toLowerCase() !== "k" || !(event.metaKey || event.ctrlKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      setOpen((before) => !before);
    }
    window.addEventListener("keydown", onKey);
    const forget = onPaletteWanted(() => setOpen(true));
    return () => {
      window.removeEventListener("keydown", onKey);
      forget();
    };
  }, []);
  return <CommandPalette open={open} onOpenChange={setOpen} role={role} />;
}
