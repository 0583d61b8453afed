"use client";

import { createElement, useEffect, useEffectEvent, useState } from "react";
import { isFocusInDialog } from "@/components/ui/focus-in-dialog";
import { isLeaveGuarded } from "@/components/ui/leave-guard";
import { toast } from "@/components/ui/toast";
import { later } from "@/lib/later/later";
import { unreachable } from "@/lib/later/unreachable";
import { useLater } from "@/lib/later/use-later";
import { onPaletteWanted } from "@/lib/palette/palette-open";
import type { TeamRole } from "@/lib/permissions";
import { PaletteWaiting } from "./palette-waiting";

const palette = later(async () => (await import("./command-palette")).CommandPalette);

const isPaletteKey = ({ key, metaKey, ctrlKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === "k" && (metaKey || ctrlKey) && !altKey && !shiftKey;

/**
 * Where the palette is, once for the page: it opens by ⌘K or Ctrl K, and by `openPalette`. Its field is the page's
 * until the rest has come, so that nothing that is typed meanwhile is lost: docs/decisions/0041-what-the-palette-finds.md.
 */
export function CommandHost({ role }: { role: TeamRole }) {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const [entered, setEntered] = useState(false);
  const [composing, setComposing] = useState(false);
  const [opener, setOpener] = useState<Element | null>(null);

  function change(next: boolean) {
    if (next) setOpener(document.activeElement);
    setOpen(next);
    setTyped("");
    setEntered(false);
    setComposing(false);
  }
  function returnFocus() {
    if (isFocusInDialog()) return;
    const isThere = opener instanceof HTMLElement && opener.isConnected && opener !== document.body;
    (isThere ? opener : document.getElementById("main"))?.focus();
  }
  function close() {
    change(false);
    returnFocus();
  }

  const onWanted = useEffectEvent(() => change(true));
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!isPaletteKey(event)) return;
    event.preventDefault();
    // A key that is held down is one press.
    if (event.repeat) return;
    // It leads away from the page.
    if (!open && isLeaveGuarded()) return;
    if (open) close();
    else change(true);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener("keydown", listen);
    const forget = onPaletteWanted(() => onWanted());
    return () => {
      window.removeEventListener("keydown", listen);
      forget();
    };
  }, []);

  const Palette = useLater(palette, open, () => {
    toast.error(unreachable);
    close();
  });
  if (!Palette || composing) {
    return open ? (
      <PaletteWaiting
        typed={typed}
        onTyped={setTyped}
        onEnter={() => setEntered(true)}
        onClose={close}
        onComposing={setComposing}
      />
    ) : null;
  }
  return createElement(Palette, { open, onOpenChange: change, returnFocus, role, typed, onTyped: setTyped, entered });
}
