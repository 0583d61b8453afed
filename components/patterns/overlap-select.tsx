import type { ComponentProps } from "react";
import { Select } from "@/components/ui/input";

const overlaps = [
  { hours: 0, label: "Right away" },
  { hours: 1, label: "In 1 hour" },
  { hours: 24, label: "In 24 hours" },
  { hours: 72, label: "In 72 hours" },
  { hours: 168, label: "In 7 days" },
] as const;

/** When an old secret stops working after a rotation, in hours. */
export function OverlapSelect(attributes: Omit<ComponentProps<typeof Select>, "children">) {
  return (
    <Select {...attributes}>
      {overlaps.map(({ hours, label }) => (
        <option key={hours} value={hours}>
          {label}
        </option>
      ))}
    </Select>
  );
}
