"use client";

import { Check } from "lucide-react";
import { RadioGroup } from "radix-ui";
import type { ReactNode } from "react";

interface RadioListProps {
  /** What it is a choice of; read out, not shown. */
  label: string;
  value: string;
  onValueChange: (value: string) => void;
  options: readonly { value: string; content: ReactNode }[];
}

/** A choice among many, one below the other. */
export function RadioList({ label, value, onValueChange, options }: RadioListProps) {
  return (
    <RadioGroup.Root aria-label={label} value={value} onValueChange={onValueChange} className="divide-y divide-line">
      {options.map((option) => (
        <RadioGroup.Item
          key={option.value}
          value={option.value}
          className="flex w-full items-center gap-3 px-3 py-2 text-left -outline-offset-2 transition-colors first:rounded-t-lg last:rounded-b-lg hover:bg-sunken data-[state=checked]:bg-accent-soft"
        >
          <span className="min-w-0 flex-1">{option.content}</span>
          <span className="size-4 shrink-0 text-accent-ink">
            <RadioGroup.Indicator>
              <Check aria-hidden className="size-4" />
            </RadioGroup.Indicator>
          </span>
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}
