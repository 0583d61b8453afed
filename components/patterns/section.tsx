import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";

interface SectionProps {
  title: string;
  text?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** A part of a page under its own heading, in a card. */
export function Section({ title, text, actions, children }: SectionProps) {
  return (
    <Card aria-label={title}>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 border-b border-line px-4 py-3.5 sm:px-5">
        <div className="min-w-0">
          <h2 className="font-semibold">{title}</h2>
          {text && <p className="mt-0.5 max-w-prose text-pretty text-ink-soft">{text}</p>}
        </div>
        {actions}
      </div>
      {children}
    </Card>
  );
}
