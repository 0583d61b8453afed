import type { z } from "zod";
import type { applicationUsageSchema, teamUsageSchema } from "@/lib/contract/monitoring";
import { metrics } from "@/lib/contract/metrics";

/** A table, with its heading as the first row, and what a file of it is called. */
export interface CsvTable {
  name: string;
  rows: (string | number)[][];
}

type Usage = z.output<typeof applicationUsageSchema> | z.output<typeof teamUsageSchema>;
type Point = Usage["series"][number];

const valuesOf = (point: Point) => [point.at, ...metrics.map((metric) => point[metric])];

/** @returns the series of usage as a table: one row for each step, or for each step of each application */
export function usageRows(usage: Usage): CsvTable {
  const name = `usage-${usage.start}-${usage.end}.csv`;
  const breakdown = "breakdown" in usage ? usage.breakdown : undefined;
  if (!breakdown) return { name, rows: [["at", ...metrics], ...usage.series.map(valuesOf)] };
  const rows = breakdown.flatMap((part) => part.series.map((point) => [part.name, ...valuesOf(point)]));
  return { name, rows: [["application", "at", ...metrics], ...rows] };
}
