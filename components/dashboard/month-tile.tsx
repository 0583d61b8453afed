import { ArrowDown, ArrowUp, Minus } from "lucide-react";
import { Card } from "@/components/ui/card";
import { formatExact, formatTenths } from "@/lib/format/usage-format";
import { differenceInWords } from "./difference";

interface MonthTileProps {
  name: string;
  now: number;
  /** The same days of last month. */
  before: number;
}

/** A figure of this month, and whether that is more or less than it was. */
export function MonthTile({ name, now, before }: MonthTileProps) {
  const Icon = now > before ? ArrowUp : now < before ? ArrowDown : Minus;
  return (
    <li className="grid">
      <Card>
        <div className="p-4 sm:p-5">
          <h2 className="text-ink-soft">{name}</h2>
          <p className="mt-1 text-xl font-semibold tracking-tight wrap-anywhere tabular-nums" title={formatExact(now)}>
            {formatTenths(now)}
          </p>
          <p className="mt-1 flex items-start gap-1 text-xs text-ink-soft">
            <Icon aria-hidden className="mt-0.5 size-3 shrink-0" />
            {differenceInWords(now, before)}
          </p>
        </div>
      </Card>
    </li>
  );
}
