"use client";

import { useSyncExternalStore } from "react";

let now = 0;
let timer: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  timer ??= setInterval(() => {
    now = Date.now();
    for (const each of listeners) each();
  }, 30_000);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/**
 * One clock for all times on a page.
 * @returns the time in ms, which moves every half minute; null on the server and while hydrating, which must give the same page
 */
export const useNow = (): number | null =>
  useSyncExternalStore(
    subscribe,
    () => (now ||= Date.now()),
    () => null,
  );
