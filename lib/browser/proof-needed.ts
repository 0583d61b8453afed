/** Asks the person to confirm that it's them. @returns whether they have */
type Asker = () => Promise<boolean>;

const askers = new Set<Asker>();
let asking: Promise<boolean> | null = null;

/**
 * @param asker what asks on this page
 * @returns what ends it
 */
export function onProofNeeded(asker: Asker): () => void {
  askers.add(asker);
  return () => askers.delete(asker);
}

/**
 * Has the person confirm that it's them, since the API takes that for what they want. Several calls at once ask once.
 * @returns whether they have; null if nothing on the page can ask
 */
export function askForProof(): Promise<boolean | null> {
  const [asker] = askers;
  if (!asker) return Promise.resolve(null);
  asking ??= asker().finally(() => (asking = null));
  return asking;
}
