"use client";

import { Search } from "lucide-react";
import { openPalette } from "@/lib/palette/palette-open";

interface PaletteButtonProps {
  /** What to press instead, as this machine calls it. The server says it, so that it is right from the first look on. */
  keys: string;
  /** Called first, so that a drawer can close. */
  onPress?: (() => void) | undefined;
}

export function PaletteButton({ keys, onPress }: PaletteButtonProps) {
  return (
    <button
      type="button"
      aria-keyshortcuts="Control+K Meta+K"
      onClick={() => {
        onPress?.();
        openPalette();
      }}
      className="flex h-9 w-full items-center gap-2.5 rounded-md border border-line bg-surface px-2.5 text-ink-soft shadow-low transition-colors hover:bg-sunken hover:text-ink lg:h-8"
    >
      <Search aria-hidden className="size-4" />
      Go to…
      <kbd aria-hidden className="ml-auto font-sans text-xs text-ink-faint pointer-coarse:hidden">
        {keys}
      </kbd>
    </button>
  );
}
