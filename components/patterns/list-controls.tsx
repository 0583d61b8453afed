"use client";

import { Select } from "@/components/ui/input";
import { Skeleton } from "@/components/ui/skeleton";
import { listOrders } from "@/lib/contract/list-orders";
import { countOf } from "@/lib/format/count-of";
import { useListOrder } from "@/lib/view/use-list-order";
import { SearchField } from "./search-field";

const orderNames = { newest: "Newest first", oldest: "Oldest first" };

interface ListControlsProps {
  /** What the search is for. */
  label: string;
  text: string;
  onTextChange: (text: string) => void;
  /** How many there are, or are found; undefined while that isn't known. */
  total: number | undefined;
  /** What is counted: one of it, several. */
  noun: [string, string];
}

/** Above a long list: what to look for, how much there is, what comes first. */
export function ListControls({ label, text, onTextChange, total, noun }: ListControlsProps) {
  const [order, setOrder] = useListOrder();
  return (
    <div className="flex flex-wrap items-center justify-between gap-3">
      <SearchField label={label} value={text} onChange={onTextChange} />
      <div className="flex flex-1 items-center justify-between gap-3 sm:justify-end">
        <p className="whitespace-nowrap text-ink-soft tabular-nums">{total !== undefined && countOf(total, noun)}</p>
        <div className="w-36 shrink-0">
          <Select
            aria-label="Order"
            value={order}
            onChange={(event) => setOrder(listOrders.find((known) => known === event.target.value) ?? order)}
          >
            {listOrders.toReversed().map((known) => (
              <option key={known} value={known}>
                {orderNames[known]}
              </option>
            ))}
          </Select>
        </div>
      </div>
    </div>
  );
}

export function ListControlsSkeleton() {
  return (
    <div className="flex flex-wrap items-center justify-between gap-3">
      <Skeleton className="h-9 w-full sm:max-w-xs" />
      <Skeleton className="ml-auto h-9 w-36" />
    </div>
  );
}
