import { AggregatorRegistry, type MetricObjectWithValues, type MetricValue, type Registry } from "prom-client";

/** What a process has counted, and how it is. */
export type Numbers = MetricObjectWithValues<MetricValue<string>>[];

/** The worst is what counts; by itself, the library takes the average of the event loops' delays. */
const isLateness = (name: string): boolean => /_lag_/.test(name);

/** @returns sums of what several processes have counted; what is late is as late as in the worst of them */
export const addUp = (all: Numbers[]): Registry =>
  AggregatorRegistry.aggregate(
    all.map((numbers) =>
      numbers.map((metric) => (isLateness(metric.name) ? { ...metric, aggregator: "max" } : metric)),
    ),
  );

/** @returns what goes on counting when a process is gone; how it was means nothing any more */
export const onlyCounts = (numbers: Numbers): Numbers =>
  numbers.filter(({ type }) => ["counter", "histogram"].includes(String(type)));
