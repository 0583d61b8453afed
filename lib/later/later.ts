import { onFirstSign } from "./first-sign";

/** A part of the page that is not there from the beginning. */
export interface Later<Part> {
  /** It, if it has come. */
  now(): Part | undefined;
  /** @throws whatever `import` does, where there is no network; a later call tries again */
  load(): Promise<Part>;
  /** Calls a listener when it comes. @returns what forgets the listener */
  subscribe(listener: () => void): () => void;
}

/**
 * Takes code out of what a page needs to show itself, for what nobody can use before they have moved or typed: it is fetched at the
 * first sign of a person, and so is there when they press.
 * @param fetchPart imports it
 * @param atFirstSign false for what is large, and wanted by few of those who see the page: it waits until it is asked for
 */
export function later<Part>(fetchPart: () => Promise<Part>, { atFirstSign = true } = {}): Later<Part> {
  const listeners = new Set<() => void>();
  let part: Part | undefined;
  let loading: Promise<Part> | undefined;

  async function fetchOnce(): Promise<Part> {
    try {
      part = await fetchPart();
    } catch (error) {
      loading = undefined;
      throw error;
    }
    for (const listener of listeners) listener();
    return part;
  }

  const load = () => (loading ??= fetchOnce());
  if (atFirstSign) onFirstSign(() => void load().catch(() => undefined));
  return {
    now: () => part,
    load,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
