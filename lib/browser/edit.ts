"use client";

import { useEffect, useRef, useState } from "react";
import type { Version } from "@/lib/contract/versions";
import { isOutdated } from "./api-error";

type Values = Record<string, string>;

/** What somebody else has saved in a field that is being edited here. */
export interface Clash {
  field: string;
  theirs: string;
  mine: string;
}

interface EditOptions<Saved> {
  /** As it was last read. */
  saved: Saved;
  /** @returns what of it is edited, as it stands in the fields */
  valuesOf: (saved: Saved) => Values;
  versionOf: (saved: Saved) => Version;
  /** Reads it again. */
  read: () => Promise<Saved>;
  /** Whether something is edited and not saved. */
  isDirty: boolean;
}

/**
 * Saves what a person has edited, unless somebody else has saved something else in the same fields meanwhile: then both are kept, and
 * the person says which it is to be. What others have saved in other fields stays as they have saved it.
 */
export function useEdit<Saved>({ saved, valuesOf, versionOf, read, isDirty }: EditOptions<Saved>) {
  // What the editing began with. Fresh data comes into a form that is being filled in, and must not pass for what was seen there before.
  const base = useRef(saved);
  const [clashes, setClashes] = useState<readonly Clash[]>([]);
  useEffect(() => {
    if (!isDirty) base.current = saved;
  }, [saved, isDirty]);

  /**
   * @param mine the fields that were edited, each with what was typed
   * @param send makes the change if the thing is still at that version; given the thing as it is now
   * @returns what was saved, or null if somebody else was there before
   * @throws whatever sending or reading throws
   */
  async function save<Answer>(
    mine: Values,
    send: (ifMatch: Version, current: Saved) => Promise<Answer>,
  ): Promise<Answer | null> {
    setClashes([]);
    for (;;) {
      try {
        return await send(versionOf(base.current), base.current);
      } catch (error) {
        if (!isOutdated(error)) throw error;
      }
      const before = valuesOf(base.current);
      base.current = await read();
      const theirs = valuesOf(base.current);
      const found = Object.entries(mine).flatMap(([field, typed]) => {
        const now = theirs[field] ?? "";
        return now === before[field] || now === typed ? [] : [{ field, theirs: now, mine: typed }];
      });
      setClashes(found);
      if (found.length > 0) return null;
    }
  }

  return { save, clashes, settle: () => setClashes([]), current: () => base.current };
}
