import type { z } from "zod";
import type { applicationUsageSchema, teamUsageSchema } from "@/lib/contract/monitoring";
import { metrics } from "@/lib/contract/metrics";

/** A table, with its heading as the first row, and what a file of it is called. */
export interface CsvTable {
  name: string;
  rows: (string | number)[][];
}

type TeamUsage = z.output<typeof teamUsageSchema>;
type ApplicationUsage = z.output<typeof applicationUsageSchema>;
type Point = TeamUsage["series"][number];

/** @returns the series of a team's usage as a table: one row for each step, or for each step of each application */
export const teamUsageRows = (usage: TeamUsage): CsvTable =>
  tableOf(
    usage,
    ["application"],
    usage.breakdown?.map(({ name, series }) => ({ names: [name], series })),
  );

/** @returns the same of an application's usage, or for each step of each of its credentials */
export const applicationUsageRows = (usage: ApplicationUsage): CsvTable =>
  tableOf(
    usage,
    ["credentials", "environment"],
    usage.breakdown?.map(({ label, environment, series }) => ({ names: [label, environment ?? ""], series })),
  );

function tableOf(
  { start, end, series }: Pick<TeamUsage, "start" | "end" | "series">,
  naming: string[],
  parts?: { names: string[]; series: Point[] }[],
): CsvTable {
  const name = `usage-${start}-${end}.csv`;
  if (!parts) return { name, rows: [["at", ...metrics], ...series.map(valuesOf)] };
  const rows = parts.flatMap((part) => part.series.map((point) => [...part.names, ...valuesOf(point)]));
  return { name, rows: [[...naming, "at", ...metrics], ...rows] };
}

const valuesOf = (point: Point) => [point.at, ...metrics.map((metric) => point[metric])];
