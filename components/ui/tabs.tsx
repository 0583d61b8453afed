"use client";

import { Tabs as Primitive } from "radix-ui";
import type { ReactNode } from "react";

interface TabsProps {
  label: string;
  tabs: readonly { id: string; label: string; content: ReactNode }[];
  /** The one that is open at first; by default the first. */
  open?: string;
  /** Told which one is opened. */
  onOpen?: (id: string) => void;
}

// The library writes these into the page as attributes, which its policy doesn't allow (lib/session/page-policy.ts).
const noOutline = { outline: undefined };
const noAnimation = { animationDuration: undefined };

/** Tabs within a page, for the same thing said in several ways. */
export function Tabs({ label, tabs, open = tabs[0]?.id ?? "", onOpen }: TabsProps) {
  return (
    <Primitive.Root defaultValue={open} {...(onOpen ? { onValueChange: onOpen } : {})}>
      <Primitive.List
        aria-label={label}
        style={noOutline}
        className="flex gap-1 border-b border-line px-3 outline-none"
      >
        {tabs.map((tab) => (
          <Primitive.Trigger
            key={tab.id}
            value={tab.id}
            className="-mb-px h-9 rounded-t-md border-b-2 border-transparent px-2 text-xs font-medium text-ink-soft -outline-offset-2 transition-colors hover:text-ink data-[state=active]:border-accent-ink data-[state=active]:text-ink"
          >
            {tab.label}
          </Primitive.Trigger>
        ))}
      </Primitive.List>
      {tabs.map((tab) => (
        <Primitive.Content key={tab.id} value={tab.id} tabIndex={-1} asChild>
          <div style={noAnimation}>{tab.content}</div>
        </Primitive.Content>
      ))}
    </Primitive.Root>
  );
}
