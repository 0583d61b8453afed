/** How often the first process asks each sibling whether it's alive, in milliseconds. */
export const beat = 5_000;

/** How many in a row may come to nothing: a large batch or a collection keeps a process for a second, never for so long. */
export const mostMissed = 5;

/**
 * Waits for the first process to ask no more. Beats are counted, not time: a machine that slept has missed none.
 * @param onSilence called when it has hung for too long
 * @returns what to call when it asks
 */
export function awaitBeats(onSilence: () => void): () => void {
  let missed = 0;
  setInterval(() => {
    missed += 1;
    if (missed > mostMissed) onSilence();
  }, beat).unref();
  return () => {
    missed = 0;
  };
}
