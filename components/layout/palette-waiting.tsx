"use client";

import { Spinner } from "@/components/ui/spinner";
import { paletteFrame } from "./palette-frame";

interface PaletteWaitingProps {
  typed: string;
  onTyped: (typed: string) => void;
  /** Somebody wants the first that is found, before anything can be found. */
  onEnter: () => void;
  onClose: () => void;
  /** A word is being put together by an input method, which must not lose its field meanwhile. */
  onComposing: (composing: boolean) => void;
}

/** The palette's field while the rest of it is on its way: what is typed right after the keys is kept. */
export function PaletteWaiting({ typed, onTyped, onEnter, onClose, onComposing }: PaletteWaitingProps) {
  return (
    <>
      <div className={paletteFrame.overlay} onPointerDown={onClose} />
      <div role="dialog" aria-modal aria-label={paletteFrame.title} className={paletteFrame.window}>
        <input
          autoFocus
          aria-label={paletteFrame.title}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => onTyped(event.target.value)}
          onCompositionStart={() => onComposing(true)}
          onCompositionEnd={() => onComposing(false)}
          onKeyDown={({ key, nativeEvent }) => {
            if (nativeEvent.isComposing) return;
            if (key === "Escape") onClose();
            if (key === "Enter") onEnter();
          }}
          // There is nothing else to go to, and a drawer that closes just now gives its focus back somewhere.
          onBlur={({ currentTarget }) => queueMicrotask(() => currentTarget.isConnected && currentTarget.focus())}
          placeholder={paletteFrame.placeholder}
          className={paletteFrame.input}
        />
        <p role="status" className="grid h-24 place-items-center text-ink-soft">
          <Spinner />
          <span className="sr-only">Loading</span>
        </p>
      </div>
    </>
  );
}
