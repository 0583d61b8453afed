type Listener = () => void;

const listeners = new Set<Listener>();

/**
 * @param listener told when somebody wants the palette
 * @returns what ends it
 */
export function onPaletteWanted(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Opens the palette, from wherever on the page. */
export const openPalette = (): void => listeners.forEach((listener) => listener());
