"use client";

import { useEffect, useSyncExternalStore } from "react";

let token: string | null | undefined;

const nothingChanges = () => () => undefined;
const readToken = () => (token ??= new URLSearchParams(window.location.search).get("token"));

/**
 * The token of a mailed link. It is taken out of the address bar at once, so that neither the history nor a screenshot keeps it.
 * @returns it; null if there is none; undefined until the page has come alive
 */
export function useMailedToken(): string | null | undefined {
  const value = useSyncExternalStore(nothingChanges, readToken, () => undefined);
  useEffect(() => {
    if (value) window.history.replaceState(null, "", window.location.pathname);
  }, [value]);
  return value;
}
