"use client";

import { createContext, useContext, useLayoutEffect } from "react";

/**
 * What holds a dialog open. `typed`: closing asks, since it would take what was typed with it. `busy`: nothing closes it before the
 * answer is there. `making`: the same, and nobody leaves the page either, since the answer is shown this once. `secret`: that answer is
 * there; closing and leaving ask.
 */
export type Hold = "typed" | "busy" | "making" | "secret";

type SetHold = (hold: Hold | null) => void;

/** Set by the dialog for what is in it. */
export const DialogHold = createContext<SetHold>(() => undefined);

/** Holds the dialog that this is in. @param hold the strongest reason there is right now */
export function useDialogHold(hold: Hold | false | null | undefined): void {
  const set = useContext(DialogHold);
  // Before the next key: an Esc right after the first letter must already find it held.
  useLayoutEffect(() => {
    set(hold || null);
    return () => set(null);
  }, [set, hold]);
}
