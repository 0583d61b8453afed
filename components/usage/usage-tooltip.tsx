import { cn } from "@/components/ui/class-names";
import type { Interval } from "@/lib/contract/monitoring";
import { formatExact, formatStep, sumOf } from "@/lib/format/usage-format";
import { partBackground, type UsagePart } from "./usage-part";

interface UsageTooltipProps {
  at: string;
  interval: Interval;
  parts: readonly UsagePart[];
  /** Which step. */
  index: number;
}

/** The exact numbers of one step. */
export function UsageTooltip({ at, interval, parts, index }: UsageTooltipProps) {
  const rows = parts.map(({ name, values }, place) => ({ name, place, value: values[index] ?? 0 }));
  return (
    <div className="max-w-72 rounded-md border border-line bg-raised px-3 py-2 text-xs shadow-mid">
      <p className="font-medium">{formatStep(at, interval)} UTC</p>
      <ul className="mt-1.5 space-y-1">
        {rows.toReversed().map(({ name, place, value }) => (
          <li key={place} className="flex items-baseline gap-2">
            <span aria-hidden className={cn("size-2 shrink-0 rounded-sm", partBackground(place))} />
            <span className="min-w-0 flex-1 truncate text-ink-soft">{name}</span>
            <span className="tabular-nums">{formatExact(value)}</span>
          </li>
        ))}
      </ul>
      {parts.length > 1 && (
        <p className="mt-1.5 flex justify-between gap-4 border-t border-line pt-1.5">
          <span className="text-ink-soft">Total</span>
          <span className="tabular-nums">{formatExact(sumOf(rows.map(({ value }) => value)))}</span>
        </p>
      )}
    </div>
  );
}
