import { cn } from "./class-names";

const sizes = {
  small: "size-7 rounded-md text-xs",
  medium: "size-9 rounded-lg text-xs",
  large: "size-11 rounded-lg text-sm",
};

export type MonogramSize = keyof typeof sizes;

export const monogramShape = (size: MonogramSize) => cn("shrink-0", sizes[size]);

/** One or two letters that stand for a name. The name itself always stands beside it. */
export function Monogram({ name, size = "medium" }: { name: string; size?: MonogramSize }) {
  return (
    <span
      aria-hidden
      className={cn(
        monogramShape(size),
        "grid place-items-center border border-line bg-sunken font-semibold text-ink-soft select-none",
      )}
    >
      {initials(name)}
    </span>
  );
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/).slice(0, 2);
  // By code point: half of an emoji is no letter.
  return words.map((word) => Array.from(word)[0]?.toUpperCase() ?? "").join("");
}
