import type { ReactNode } from "react";

/** One row of the kitchen sink. */
export function Sample({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="space-y-3">
      <h2 className="text-xs font-medium text-ink-soft">{title}</h2>
      {children}
    </div>
  );
}
