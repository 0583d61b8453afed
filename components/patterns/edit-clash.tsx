"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Picture } from "@/components/ui/picture";
import type { Clash } from "@/lib/browser/edit";

interface EditClashProps {
  clashes: readonly Clash[];
  /** What each field is called. */
  labels: Readonly<Record<string, string>>;
  onKeepMine: () => void;
  onUseTheirs: () => void;
  /** Whether only the person themselves can change it: then it was them, in another tab. */
  isOwn?: boolean;
}

/** Somebody else has saved the same fields meanwhile: what they have saved beside what was typed, and the choice between the two. */
export function EditClash({ clashes, labels, onKeepMine, onUseTheirs, isOwn = false }: EditClashProps) {
  const shown = useRef<HTMLDivElement>(null);
  const isShown = clashes.length > 0;
  useEffect(() => {
    if (isShown) shown.current?.focus();
  }, [isShown]);
  return (
    <div role="alert" className="empty:hidden">
      {isShown && (
        <div ref={shown} tabIndex={-1} className="rounded-lg border border-line bg-sunken p-4 outline-none">
          <p className="font-medium">
            {isOwn ? "You changed this in another tab or window" : "Someone else changed this in the meantime"}
          </p>
          <p className="text-pretty text-ink-soft">What you typed here isn’t saved yet. Which do you want to keep?</p>
          <dl className="mt-3 divide-y divide-line border-y border-line">
            {clashes.map(({ field, theirs, mine }) => (
              <div key={field} className="grid gap-x-4 gap-y-2 py-2.5 sm:grid-cols-2">
                <dt className="text-xs font-medium sm:col-span-2">{labels[field] ?? field}</dt>
                <Side title="Saved now" value={theirs} />
                <Side title={isOwn ? "Typed here" : "Yours"} value={mine} />
              </div>
            ))}
          </dl>
          <div className="mt-3 flex flex-wrap gap-2">
            <Button size="small" onClick={onKeepMine}>
              {isOwn ? "Keep what I typed" : "Keep mine"}
            </Button>
            <Button look="secondary" size="small" onClick={onUseTheirs}>
              {isOwn ? "Use that" : "Use theirs"}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}

function Side({ title, value }: { title: string; value: string }) {
  return (
    <dd className="min-w-0">
      <span className="block text-xs text-ink-soft">{title}</span>
      {isImage(value) ? (
        <Picture src={value} fallback={value} className="mt-1 size-10 rounded-md" />
      ) : (
        <span className="wrap-anywhere whitespace-pre-wrap">
          {value || <span className="text-ink-faint">Nothing</span>}
        </span>
      )}
    </dd>
  );
}

/** The address of an image says nothing to people. */
const isImage = (value: string): boolean => /^(https:\/\/|\/api\/assets\/)\S+$/.test(value);
