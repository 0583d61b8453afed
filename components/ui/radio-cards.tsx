"use client";

import { RadioGroup } from "radix-ui";
import { useId, type ReactNode } from "react";
import { cn } from "./class-names";

interface RadioCardsProps<Value extends string> {
  label: string;
  value: Value;
  onValueChange: (value: Value) => void;
  /** One below the other, for more than two. */
  stacked?: boolean;
  options: readonly { value: Value; title: ReactNode; text: string; disabledBecause?: string | undefined }[];
}

/** A choice among few, each with what it means. One that can't be taken stays in view and says why. */
export function RadioCards<Value extends string>({
  label,
  value,
  onValueChange,
  stacked,
  options,
}: RadioCardsProps<Value>) {
  const id = useId();
  return (
    <div>
      <p id={id} className="text-sm font-medium">
        {label}
      </p>
      <RadioGroup.Root
        aria-labelledby={id}
        value={value}
        onValueChange={(next) => onValueChange(next as Value)}
        className={cn("mt-1.5 grid gap-2", !stacked && "sm:grid-cols-2")}
      >
        {options.map((option) => (
          <RadioGroup.Item
            key={option.value}
            value={option.value}
            disabled={option.disabledBecause !== undefined}
            aria-labelledby={`${id}-${option.value}-title`}
            aria-describedby={`${id}-${option.value}-text`}
            className="group flex flex-col items-start rounded-lg border border-line-control p-3 text-left transition-colors not-disabled:hover:bg-sunken disabled:cursor-not-allowed disabled:border-line data-[state=checked]:border-accent-ink data-[state=checked]:bg-accent-soft data-[state=checked]:ring-1 data-[state=checked]:ring-accent-ink"
          >
            <span className="flex w-full items-center justify-between gap-2">
              <span id={`${id}-${option.value}-title`}>{option.title}</span>
              <span
                aria-hidden
                className="grid size-4 place-items-center rounded-full border border-line-control bg-surface group-disabled:invisible group-data-[state=checked]:border-accent-ink"
              >
                <RadioGroup.Indicator className="size-2 rounded-full bg-accent-ink" />
              </span>
            </span>
            <span
              id={`${id}-${option.value}-text`}
              className={cn("text-xs text-ink-soft", stacked ? "mt-0.5" : "mt-2")}
            >
              {option.disabledBecause ?? option.text}
            </span>
          </RadioGroup.Item>
        ))}
      </RadioGroup.Root>
    </div>
  );
}
