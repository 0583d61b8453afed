import type { ReactNode } from "react";

interface PageHeaderProps {
  title: string;
  text?: string;
  /** What people do on this page. */
  actions?: ReactNode;
}

export function PageHeader({ title, text, actions }: PageHeaderProps) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-4">
      <div className="min-w-0">
        <h1 className="text-xl font-semibold tracking-tight">{title}</h1>
        {text && <p className="mt-1 max-w-prose text-pretty text-ink-soft">{text}</p>}
      </div>
      {actions}
    </div>
  );
}
