import { Check, CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import type { Availability } from "@/lib/browser/availability";

interface AvailabilityHintProps {
  state: Availability;
  free: ReactNode;
  taken: ReactNode;
}

/** @returns what is known of a name, or nothing */
export function AvailabilityHint({ state, free, taken }: AvailabilityHintProps) {
  if (state === "unknown") return null;
  const Icon = state === "free" ? Check : CircleAlert;
  return (
    <p className={state === "free" ? "flex gap-1.5 text-production" : "flex gap-1.5 text-danger-ink"}>
      <Icon aria-hidden className="mt-px size-3.5 shrink-0" />
      <span>{state === "free" ? free : taken}</span>
    </p>
  );
}
