/** How many light answers an address gets in a second. */
const perSecond = 200;

/** How much of that it may have at once after it has been quiet, in milliseconds' worth. */
const ahead = 2_000;

/** The longest that an answer waits where nothing else is said, in milliseconds. */
const usualLongest = 1_000;

/** With more addresses than this, those that are quiet again are forgotten. */
const many = 10_000;

/**
 * Spreads over time what one address asks for and no limit counts: even cheap answers take the whole process from everybody else if
 * somebody asks for them without a pause. Nothing is refused; a caller that waits for its answers is slowed down to its share. This is
 * the generic cell rate algorithm, with a wait in place of a refusal.
 * @param longest that anything waits, in milliseconds
 * @returns how long the next answer to an address waits, in milliseconds
 */
export function createPace(longest = usualLongest): (key: string, weight: number) => number {
  /** When an address will have used what it has taken. */
  const due = new Map<string, number>();
  let sweptAt = 0;

  function forgetTheQuiet(now: number): void {
    if (due.size < many || now - sweptAt < 1_000) return;
    sweptAt = now;
    for (const [key, at] of due) if (at <= now) due.delete(key);
  }

  return (key, weight) => {
    const now = performance.now();
    const from = Math.max(due.get(key) ?? 0, now);
    const wait = Math.min(Math.max(from - ahead - now, 0), longest);
    due.set(key, Math.min(from + (weight * 1_000) / perSecond, now + ahead + longest));
    forgetTheQuiet(now);
    return wait;
  };
}
