"use client";

import { Command } from "cmdk";
import type { ReactNode } from "react";

interface GroupProps {
  heading: string;
  /** How many are in it; none is no group. */
  size: number;
  children: ReactNode;
}

export function PaletteGroup({ heading, size, children }: GroupProps) {
  if (size === 0) return null;
  return (
    <Command.Group
      heading={heading}
      className="[&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:py-1.5 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-ink-soft"
    >
      {children}
    </Command.Group>
  );
}

interface ItemProps {
  /** Unique among all that are shown. */
  value: string;
  onSelect: () => void;
  icon: ReactNode;
  label: string;
  /** What tells it from others of that name. */
  note?: string;
}

export function PaletteItem({ value, onSelect, icon, label, note }: ItemProps) {
  return (
    <Command.Item
      value={value}
      onSelect={onSelect}
      className="flex min-h-10 cursor-pointer items-center gap-3 rounded-md px-3 py-2 aria-selected:bg-sunken [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-ink-soft"
    >
      {icon}
      <span className="flex min-w-0 gap-2">
        <span className="truncate">{label}</span>
        {note && <span className="truncate text-ink-soft">{note}</span>}
      </span>
    </Command.Item>
  );
}
