import type { z } from "zod";
import { metrics, type Metric } from "@/lib/contract/metrics";
import type { metricsSchema } from "@/lib/contract/usage";

export type Metrics = z.output<typeof metricsSchema>;

export const noUsage = (): Metrics => ({ api_requests: 0, api_errors: 0, messages: 0, call_minutes: 0 });

/** Sums have three decimals at most: what binary fractions leave behind those is dropped. */
const exact = (value: number): number => Math.round(value * 1_000) / 1_000;

export function add(sums: Metrics, { metric, quantity }: { metric: Metric; quantity: string }): Metrics {
  sums[metric] = exact(sums[metric] + Number(quantity));
  return sums;
}

/** @returns what is left of the sums without the others; never less than nothing, though the others may have been read a moment later */
export function minus(sums: Metrics, others: readonly Metrics[]): Metrics {
  const rest = noUsage();
  for (const metric of metrics) {
    rest[metric] = Math.max(0, exact(others.reduce((left, other) => left - other[metric], sums[metric])));
  }
  return rest;
}

/**
 * @param rows in any order
 * @param steps all there are: those without a row get zeros
 */
export function seriesOf(
  rows: readonly { step: string; metric: Metric; quantity: string }[],
  steps: readonly string[],
): (Metrics & { at: string })[] {
  const byStep = new Map(steps.map((at) => [at, { at, ...noUsage() }]));
  for (const row of rows) {
    const point = byStep.get(row.step);
    if (point) add(point, row);
  }
  return [...byStep.values()];
}

/** @returns the sums of each part, by its id */
export function sumsBy<Key extends string>(
  rows: readonly ({ metric: Metric; quantity: string } & Record<Key, string>)[],
  key: Key,
): Map<string, Metrics> {
  const sums = new Map<string, Metrics>();
  for (const row of rows) sums.set(row[key], add(sums.get(row[key]) ?? noUsage(), row));
  return sums;
}

/** @returns the sums of all together */
export function totalOf(parts: Iterable<Metrics>): Metrics {
  const total = noUsage();
  for (const part of parts) for (const metric of metrics) total[metric] = exact(total[metric] + part[metric]);
  return total;
}
