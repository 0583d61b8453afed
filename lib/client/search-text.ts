"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useRef, useState } from "react";

/**
 * What is searched for, kept in the address as `?q=`: a search can be shared, reloaded and found again with "back".
 * @returns `text`, what stands in the field; `q`, what to search for, a little after the last key; and the setter
 */
export function useSearchText() {
  const pathname = usePathname();
  const q = useSearchParams().get("q")?.trim() ?? "";
  const [text, setText] = useState(q);
  const [seen, setSeen] = useState({ q, ours: q });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // The address changed under us: somebody followed a link to this same page.
  if (seen.q !== q) {
    setSeen({ q, ours: q });
    if (seen.ours !== q) setText(q);
  }

  function write(typed: string, delay: number) {
    setText(typed);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const next = typed.trim();
      setSeen((current) => ({ ...current, ours: next }));
      window.history.replaceState(null, "", next ? `${pathname}?${new URLSearchParams({ q: next })}` : pathname);
    }, delay);
  }

  return { text, q, setText: (typed: string) => write(typed, 250), clear: () => write("", 0) };
}
