"use client";

import { Search } from "lucide-react";
import { openPalette } from "@/lib/client/palette-open";

/** @param onPress called first, so that a drawer can close */
export function PaletteButton({ onPress }: { onPress?: (() => void) | undefined }) {
  return (
    <button
      type="button"
      onClick={() => {
        onPress?.();
        openPalette();
      }}
      className="flex h-9 w-full items-center gap-2.5 rounded-md border border-line bg-surface px-2.5 text-ink-soft shadow-low transition-colors hover:bg-sunken hover:text-ink lg:h-8"
    >
      <Search aria-hidden className="size-4" />
      Go to…
      <kbd aria-hidden className="ml-auto font-sans text-xs text-ink-faint">
        ⌘K
      </kbd>
    </button>
  );
}
