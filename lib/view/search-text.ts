"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { setInAddress } from "./set-in-address";

/**
 * What is searched for, kept in the address as `?q=`: a search can be shared, reloaded and found again with "back".
 * @returns `text`, what stands in the field; `q`, what to search for, a little after the last key; and the setter
 */
export function useSearchText() {
  const pathname = usePathname();
  const q = useSearchParams().get("q")?.trim() ?? "";
  const [text, setText] = useState(q);
  const [seen, setSeen] = useState({ q, ours: q });
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; write: () => void }>(undefined);

  // The address changed under us: somebody followed a link to this same page.
  if (seen.q !== q) {
    setSeen({ q, ours: q });
    if (seen.ours !== q) setText(q);
  }

  function write(typed: string, delay: number) {
    setText(typed);
    clearTimeout(waiting.current?.timer);
    const writeNow = () => {
      waiting.current = undefined;
      const next = typed.trim();
      setSeen((current) => ({ ...current, ours: next }));
      setInAddress(pathname, "q", next);
    };
    waiting.current = { timer: setTimeout(writeNow, delay), write: writeNow };
  }

  // Writing the address while a link is being followed would call that off: it is written before.
  useEffect(() => {
    const followed = ({ target }: MouseEvent) => {
      if (!waiting.current || !(target instanceof Element) || !target.closest("a[href]")) return;
      clearTimeout(waiting.current.timer);
      waiting.current.write();
    };
    document.addEventListener("click", followed, true);
    return () => {
      document.removeEventListener("click", followed, true);
      clearTimeout(waiting.current?.timer);
    };
  }, []);

  return { text, q, setText: (typed: string) => write(typed, 250), clear: () => write("", 0) };
}
