"use client";

import { cn } from "@/components/ui/class-names";
import { useNow } from "@/lib/format/clock";
import { formatMinute, formatRelative, formatUtc } from "@/lib/format/time-format";

interface TimeProps {
  /** An ISO instant. */
  at: string;
  /** It begins a phrase. */
  capital?: boolean;
  /** Day and minute in the reader's zone, however long ago. */
  exact?: boolean;
}

/** When something was or will be, as people say it; the exact instant in UTC on hover. */
export function Time({ at, capital = false, exact = false }: TimeProps) {
  const now = useNow();
  return (
    // The server's "3 minutes ago" may be "4" by the time it gets here, which isn't worth a warning.
    <time
      dateTime={at}
      title={formatUtc(at)}
      suppressHydrationWarning
      className={cn("whitespace-nowrap", capital && "inline-block first-letter:uppercase")}
    >
      {exact ? formatMinute(at, now) : formatRelative(at, now)}
    </time>
  );
}
