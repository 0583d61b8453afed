"use client";

import dynamic from "next/dynamic";
import { Skeleton } from "@/components/ui/skeleton";
import type { UsageBarsProps } from "./usage-bars";

// The library is most of the page's JavaScript, and comes after the page itself.
const UsageBars = dynamic(() => import("./usage-bars").then(({ UsageBars: bars }) => bars), {
  ssr: false,
  loading: () => <Skeleton className="h-56 w-full" />,
});

interface UsageChartProps extends UsageBarsProps {
  /** What the chart says, in a sentence. */
  summary: string;
}

/** A chart of usage, and the same in words for those who don't see it. */
export function UsageChart({ summary, ...bars }: UsageChartProps) {
  return (
    <figure>
      <figcaption className="sr-only">{summary}</figcaption>
      <div className="h-56">
        <UsageBars {...bars} />
      </div>
    </figure>
  );
}
