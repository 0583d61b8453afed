import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";

interface EmptyStateProps {
  icon: LucideIcon;
  title: string;
  text: ReactNode;
  /** The one thing to do. */
  children?: ReactNode;
}

/** A list with nothing in it: what it is for, and the one button. */
export function EmptyState({ icon: Icon, title, text, children }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center px-6 py-14 text-center">
      <span className="grid size-10 place-items-center rounded-lg border border-line bg-sunken text-ink-soft">
        <Icon aria-hidden className="size-5" />
      </span>
      <h2 className="mt-4 font-semibold">{title}</h2>
      <p className="mt-1 max-w-sm text-pretty text-ink-soft">{text}</p>
      {children && <div className="mt-5">{children}</div>}
    </div>
  );
}
