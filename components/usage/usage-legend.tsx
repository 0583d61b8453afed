import { cn } from "@/components/ui/class-names";
import { partBackground, type UsagePart } from "./usage-part";

/** Which colour is what. */
export function UsageLegend({ parts }: { parts: readonly Pick<UsagePart, "name">[] }) {
  return (
    <ul className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-soft">
      {parts.map(({ name }, index) => (
        <li key={`${index} ${name}`} className="flex min-w-0 items-center gap-1.5">
          <span aria-hidden className={cn("size-2 shrink-0 rounded-sm", partBackground(index))} />
          <span className="truncate">{name}</span>
        </li>
      ))}
    </ul>
  );
}
