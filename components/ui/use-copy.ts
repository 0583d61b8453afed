"use client";

import { useEffect, useRef, useState } from "react";

type CopyState = "idle" | "copied" | "failed";

/** @returns a function that copies text, and for two seconds how that went */
export function useCopy(): [CopyState, (text: string) => Promise<void>] {
  const [state, setState] = useState<CopyState>("idle");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  async function copy(text: string) {
    clearTimeout(timer.current);
    setState((await write(text)) ? "copied" : "failed");
    timer.current = setTimeout(() => setState("idle"), 2_000);
  }
  return [state, copy];
}

/** The clipboard is there only on https and localhost; elsewhere and when it is refused the caller says so. */
async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
