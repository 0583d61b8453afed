/** One colour of the bars. */
export interface UsagePart {
  name: string;
  /** A value for each step. */
  values: readonly number[];
}

export const partColour = (index: number): string => `var(--chart-${index + 1})`;
