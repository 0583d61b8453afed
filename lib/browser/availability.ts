"use client";

import { useEffect, useState } from "react";

export type Availability = "unknown" | "free" | "taken";

/**
 * Asks, while somebody types, whether a name is still free. By hand, since the sign-up page has no query client: TanStack Query would be most of
 * what that page loads beside React (docs/decisions/0017-code-that-comes-later.md).
 * @param value what was typed
 * @param check asks the API; should throw for what isn't a proper name yet
 * @returns "unknown" until the answer for this very value is there
 */
export function useAvailability(
  value: string,
  check: (value: string, signal: AbortSignal) => Promise<{ exists: boolean }>,
): Availability {
  const [known, setKnown] = useState<{ value: string; exists: boolean }>();

  useEffect(() => {
    if (!value.trim()) return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      // A failure says nothing about the name: the form itself will.
      check(value, abort.signal).then(
        ({ exists }) => setKnown({ value, exists }),
        () => undefined,
      );
    }, 300);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [value, check]);

  if (known?.value !== value) return "unknown";
  return known.exists ? "taken" : "free";
}
