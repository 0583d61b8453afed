import type { ComponentProps } from "react";
import { cn } from "./class-names";

// 16 px on phones: iOS zooms into anything smaller.
export const controlClass =
  "w-full rounded-md border border-line-control bg-surface text-base text-ink shadow-low transition-colors sm:text-sm " +
  "hover:border-ink-faint focus-visible:border-accent-ink focus-visible:outline-2 focus-visible:outline-offset-0 " +
  "aria-invalid:border-danger disabled:opacity-50";

export function Input({ className, ...rest }: ComponentProps<"input">) {
  // On the narrowest phones two days stand side by side, each with a picture of a calendar.
  const padding = rest.type === "date" ? "pr-1 pl-2 sm:px-3" : "px-3";
  return <input {...rest} className={cn(controlClass, "h-9", padding, className)} />;
}

export function Textarea({ className, ...rest }: ComponentProps<"textarea">) {
  return <textarea rows={3} {...rest} className={cn(controlClass, "min-h-20 px-3 py-2", className)} />;
}

export function Select({ className, ...rest }: ComponentProps<"select">) {
  return <select {...rest} className={cn(controlClass, "h-9 px-2.5", className)} />;
}
