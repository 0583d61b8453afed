import type { ReactNode } from "react";

interface NoticeProps {
  code?: string;
  title: string;
  text: ReactNode;
  /** The way onward. */
  children: ReactNode;
}

/** A page that has nothing else to say: what happened, and the way onward. */
export function Notice({ code, title, text, children }: NoticeProps) {
  return (
    <div className="mx-auto flex max-w-md flex-col items-center text-center">
      {code && <p className="font-mono text-xs text-ink-faint">{code}</p>}
      <h1 className="mt-2 text-lg font-semibold text-balance">{title}</h1>
      <div className="mt-1 text-pretty text-ink-soft">{text}</div>
      <div className="mt-6 flex flex-wrap justify-center gap-2">{children}</div>
    </div>
  );
}
