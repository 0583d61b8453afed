/** One colour of the bars. */
export interface UsagePart {
  name: string;
  /** A value for each step. */
  values: readonly number[];
}

export const partColour = (index: number): string => `var(--chart-${index + 1})`;

/** The same, as a class: what the server sends may not have a style attribute. */
const backgrounds = ["bg-(--chart-1)", "bg-(--chart-2)", "bg-(--chart-3)", "bg-(--chart-4)", "bg-(--chart-5)"];

export const partBackground = (index: number): string => backgrounds[index] ?? "";
