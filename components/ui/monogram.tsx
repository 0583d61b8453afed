import { cn } from "./class-names";

const sizes = {
  small: "size-7 text-xs",
  medium: "size-9 text-xs",
  large: "size-11 text-sm",
  huge: "size-16 text-lg",
};

export type MonogramSize = keyof typeof sizes;

const corners = { small: "rounded-md", medium: "rounded-lg", large: "rounded-lg", huge: "rounded-xl" };

/** @param round for people; things have corners */
export const monogramShape = (size: MonogramSize, round = false) =>
  cn("shrink-0", sizes[size], round ? "rounded-full" : corners[size]);

interface MonogramProps {
  name: string;
  size?: MonogramSize;
  round?: boolean;
}

/** One or two letters that stand for a name. The name itself always stands beside it. */
export function Monogram({ name, size = "medium", round = false }: MonogramProps) {
  return (
    <span
      aria-hidden
      className={cn(
        monogramShape(size, round),
        "grid place-items-center border border-line bg-sunken font-semibold text-ink-soft select-none",
      )}
    >
      {initials(name)}
    </span>
  );
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/).slice(0, 2);
  // By code point: half an emoji is not a letter.
  return words.map((word) => Array.from(word)[0]?.toUpperCase() ?? "").join("");
}
