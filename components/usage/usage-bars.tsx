"use client";

import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from "recharts";
import type { Interval } from "@/lib/contract/monitoring";
import { axisMarks, formatCompact, formatTick, sumOf } from "@/lib/format/usage-format";
import { partColour, type UsagePart } from "./usage-part";
import { UsageTooltip } from "./usage-tooltip";

export interface UsageBarsProps {
  /** When each step begins. */
  steps: readonly string[];
  interval: Interval;
  /** At most five; the first stands at the bottom. */
  parts: readonly UsagePart[];
}

const tick = { fill: "var(--ink-soft)", fontSize: 12, style: { fontVariantNumeric: "tabular-nums" } };

export function UsageBars({ steps, interval, parts }: UsageBarsProps) {
  const data = steps.map((at, index) => ({ at, values: parts.map(({ values }) => values[index] ?? 0) }));
  const marks = axisMarks(Math.max(0, ...data.map(({ values }) => sumOf(values))));
  return (
    <BarChart
      responsive
      className="size-full"
      data={data}
      margin={{ top: 8, right: 0, bottom: 0, left: 0 }}
      barCategoryGap="18%"
    >
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        dataKey="at"
        tickFormatter={(at: string) => formatTick(at, interval)}
        tick={tick}
        tickLine={false}
        axisLine={{ stroke: "var(--line)" }}
        interval="equidistantPreserveStart"
        minTickGap={32}
      />
      <YAxis
        ticks={marks}
        domain={[0, marks.at(-1) ?? 1]}
        interval={0}
        tickFormatter={formatCompact}
        tick={tick}
        tickLine={false}
        axisLine={false}
        width={44}
      />
      <Tooltip
        cursor={{ fill: "var(--sunken)" }}
        isAnimationActive={false}
        content={({ active, label }) => {
          const index = steps.indexOf(String(label));
          return active && index >= 0 ? (
            <UsageTooltip at={String(label)} interval={interval} parts={parts} index={index} />
          ) : null;
        }}
      />
      {parts.map(({ name }, index) => (
        <Bar
          key={`${index} ${name}`}
          name={name}
          dataKey={({ values }: (typeof data)[number]) => values[index] ?? 0}
          stackId="usage"
          fill={partColour(index)}
          isAnimationActive={false}
        />
      ))}
    </BarChart>
  );
}
