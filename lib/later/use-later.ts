import { useEffect, useState, useSyncExternalStore } from "react";
import type { Later } from "./later";

/**
 * @param wanted whether it is to be shown; from the first time on it stays, so that it can close as such things do
 * @param onFailure called if it can't be loaded
 * @returns the part, once it is wanted and there
 */
export function useLater<Part>(part: Later<Part>, wanted: boolean, onFailure: () => void): Part | undefined {
  const [wasWanted, setWasWanted] = useState(wanted);
  if (wanted && !wasWanted) setWasWanted(true);
  const come = useSyncExternalStore(part.subscribe, part.now, () => undefined);
  useEffect(() => {
    if (!wanted) return;
    let isCurrent = true;
    part.load().catch(() => isCurrent && onFailure());
    return () => {
      isCurrent = false;
    };
    // Passing another function is no reason to load it again.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [part, wanted]);
  return wasWanted ? come : undefined;
}
