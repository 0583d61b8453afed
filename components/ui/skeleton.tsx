import { cn } from "./class-names";

/** Holds the place of what is loading; give it the size of that. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span aria-hidden data-slot="skeleton" className={cn("block animate-pulse rounded-md bg-sunken", className)} />
  );
}
