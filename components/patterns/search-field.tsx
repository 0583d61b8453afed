"use client";

import { Search } from "lucide-react";
import { Input } from "@/components/ui/input";

interface SearchFieldProps {
  /** What it searches; read out, and shown while it is empty. */
  label: string;
  value: string;
  onChange: (value: string) => void;
}

export function SearchField({ label, value, onChange }: SearchFieldProps) {
  return (
    <div role="search" className="relative w-full sm:max-w-xs">
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
