type Listener = () => void;

const listeners = new Set<Listener>();

/**
 * @param listener told when the API says that nobody is logged in any more
 * @returns what ends it
 */
export function onSessionEnd(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** @returns whether something on the page takes care of it; otherwise the page has to be left */
export function announceSessionEnd(): boolean {
  for (const listener of listeners) listener();
  return listeners.size > 0;
}
