"use client";

import { createElement, useState } from "react";
import { Skeleton } from "@/components/ui/skeleton";
import { later } from "@/lib/later/later";
import { useLater } from "@/lib/later/use-later";
import type { UsageBarsProps } from "./usage-bars";

// The library is most of the page's JavaScript, and comes after the page itself.
const usageBars = later(async () => (await import("./usage-bars")).UsageBars);

interface UsageChartProps extends UsageBarsProps {
  /** What the chart says, in a sentence. */
  summary: string;
}

/** A chart of usage, and the same in words for those who don't see it. */
export function UsageChart({ summary, ...bars }: UsageChartProps) {
  const [failed, setFailed] = useState(false);
  const UsageBars = useLater(usageBars, true, () => setFailed(true));
  return (
    <figure>
      <figcaption className={failed ? "text-ink-soft" : "sr-only"}>
        {failed && "We couldn’t load the chart. Reload the page to see it. "}
        {summary}
      </figcaption>
      {!failed && (
        <div className="h-56">{UsageBars ? createElement(UsageBars, bars) : <Skeleton className="h-full" />}</div>
      )}
    </figure>
  );
}
