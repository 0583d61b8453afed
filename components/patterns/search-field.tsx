"use client";

import { Search } from "lucide-react";
import { cn } from "@/components/ui/class-names";
import { Input } from "@/components/ui/input";

interface SearchFieldProps {
  /** What it searches; read out, and shown while it is empty. */
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** As wide as what it stands in, and not as a field on a page. */
  wide?: boolean;
}

export function SearchField({ label, value, onChange, wide }: SearchFieldProps) {
  return (
    <div role="search" className={cn("relative w-full", !wide && "sm:max-w-xs")}>
      <Search aria-hidden className="pointer-events-none absolute top-2.5 left-3 size-4 text-ink-faint" />
      <Input
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        className="pl-9"
      />
    </div>
  );
}
