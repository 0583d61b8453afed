"use client";

import { useRef, type RefObject } from "react";
import { isFocusInDialog } from "./focus-in-dialog";

/**
 * Brings the focus back to where it was when a dialog opened. Radix does so only for a trigger of its own, and our dialogs are
 * opened by state.
 * @param preferred where to go instead, if the element that had the focus is gone by then (a menu's entry)
 */
export function useReturnFocus(preferred?: RefObject<HTMLElement | null>) {
  const opener = useRef<Element>(null);
  return {
    onOpenAutoFocus: () => {
      opener.current = document.activeElement;
    },
    onCloseAutoFocus: (event: Event) => {
      event.preventDefault();
      if (isFocusInDialog()) return;
      const back = [preferred?.current, opener.current].find(
        (element) => element instanceof HTMLElement && element.isConnected && element !== document.body,
      );
      // What had it may be deleted: then the page, rather than the top of the document.
      ((back as HTMLElement | undefined) ?? document.getElementById("main"))?.focus();
    },
  };
}
