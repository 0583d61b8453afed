"use client";

import { WifiOff } from "lucide-react";
import { useEffect, useSyncExternalStore } from "react";

function subscribe(listener: () => void): () => void {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}

/** A link that can't be followed would leave the page, and what is typed on it, for the browser's own page. */
function stay(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest("a[href^='/']")) {
    event.preventDefault();
    event.stopPropagation();
  }
}

/** Says that there is no network, for as long as there is none: nothing that is typed is lost meanwhile. */
export function OfflineNotice() {
  const isOnline = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  useEffect(() => {
    if (isOnline) return;
    document.addEventListener("click", stay, true);
    return () => document.removeEventListener("click", stay, true);
  }, [isOnline]);
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 bottom-4 z-40 flex justify-center px-4 print:hidden"
    >
      {!isOnline && (
        <p className="flex items-center gap-2 rounded-full border border-line bg-raised px-4 py-2 shadow-high">
          <WifiOff aria-hidden className="size-4 text-ink-soft" />
          You’re offline. You can open pages and save changes once you’re back online.
        </p>
      )}
    </div>
  );
}
