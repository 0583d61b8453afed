"use client";

import { cn } from "@/components/ui/class-names";
import { useNow } from "@/lib/client/clock";
import { formatRelative, formatUtc } from "@/lib/client/time-format";

interface TimeProps {
  /** An ISO instant. */
  at: string;
  /** It begins a phrase. */
  capital?: boolean;
}

/** When something was or will be, as people say it; the exact instant in UTC on hover. */
export function Time({ at, capital = false }: TimeProps) {
  return (
    // The server's "3 minutes ago" may be "4" by the time it gets here, which is no mistake worth a warning.
    <time
      dateTime={at}
      title={formatUtc(at)}
      suppressHydrationWarning
      className={cn("whitespace-nowrap", capital && "inline-block first-letter:uppercase")}
    >
      {formatRelative(at, useNow())}
    </time>
  );
}
