/**
 * What closes gives the focus back a moment later. By then another dialog may have it, and somebody typing there must keep it.
 * @returns whether a dialog has the focus
 */
export const isFocusInDialog = (): boolean => Boolean(document.activeElement?.closest("[role=dialog]"));
