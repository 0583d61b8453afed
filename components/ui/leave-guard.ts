"use client";

import { useEffect, useEffectEvent } from "react";

let guards = 0;

/** @returns whether something on the page would be lost for good by leaving it */
export const isLeaveGuarded = (): boolean => guards > 0;

/**
 * Keeps a person on the page while something on it would be lost for good: Back, links, and by the browser's own question reloading
 * and closing.
 *
 * No browser lets a page refuse Back, so there is an entry of this very page to go back from, and another one as soon as it is used.
 * It goes again with the guard. (The Navigation API can refuse, but only in browsers of 2026, and once between two actions.)
 * @param active whether there is such a thing
 * @param onLeave told of an attempt, with what goes through with it after all
 */
export function useLeaveGuard(active: boolean, onLeave: (leave: () => void) => void): void {
  const told = useEffectEvent(onLeave);
  useEffect(() => {
    if (!active) return;
    guards++;
    const end = new AbortController();
    const { signal } = end;
    const release = (go: () => void) => () => {
      end.abort();
      go();
    };
    const takeAway = holdBack(signal, (leave) => told(release(leave)));

    window.addEventListener("beforeunload", (event) => event.preventDefault(), { signal });

    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      if (!(link instanceof HTMLAnchorElement) || staysHere(link, event)) return;
      event.preventDefault();
      event.stopPropagation();
      told(release(() => window.location.assign(link.href)));
    };
    document.addEventListener("click", onClick, { capture: true, signal });

    return () => {
      guards--;
      // Somebody who has been let go is on their way already.
      if (!signal.aborted) takeAway();
      end.abort();
    };
  }, [active]);
}

/**
 * Puts an entry of this page before the person, for Back to use up. The router hears nothing of it: to it, the page stays.
 * @returns what takes that entry away, if it still is where the person is
 */
function holdBack(signal: AbortSignal, onBack: (leave: () => void) => void): () => void {
  const { state } = window.history;
  const { href, pathname } = window.location;
  const push = () => window.history.pushState(state, "", href);
  push();
  const { length } = window.history;

  const onPop = (event: PopStateEvent) => {
    event.stopImmediatePropagation();
    // Further back than that, by the list that browsers show on a long press.
    const isFurther = window.location.href !== href;
    push();
    onBack(() => window.history.go(isFurther ? -1 : -2));
  };
  window.addEventListener("popstate", onPop, { capture: true, signal });

  return () => {
    if (window.location.pathname !== pathname || window.history.length !== length) return;
    // What has been written to the address meanwhile belongs to the entry that stays.
    const { href: now } = window.location;
    const settle = (event: PopStateEvent) => {
      event.stopImmediatePropagation();
      if (window.location.href !== now) window.history.replaceState(window.history.state, "", now);
    };
    window.addEventListener("popstate", settle, { capture: true, once: true });
    window.history.back();
  };
}

/** What opens elsewhere, or is saved, or is on this very page takes nobody away. */
const staysHere = (link: HTMLAnchorElement, { ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  ctrlKey ||
  metaKey ||
  shiftKey ||
  altKey ||
  link.hasAttribute("download") ||
  (link.target !== "" && link.target !== "_self") ||
  link.href.split("#")[0] === window.location.href.split("#")[0];
