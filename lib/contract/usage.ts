import { z } from "zod";
import { count } from "./count";
import { endpoint } from "./endpoint";
import { metrics, type Metric } from "./metrics";
import { text } from "./text";

/** A number for each metric. */
export const metricsSchema = z.object({
  api_requests: z.number().meta({ example: 182_340 }),
  api_errors: z.number().meta({ example: 412 }),
  messages: z.number().meta({ example: 96_120 }),
  call_minutes: z.number().meta({ example: 10_482.5 }),
});

const largest = 1e9;

/** Whether a number, as JSON had it, has at most three decimals. Binary fractions are no help here; its digits are. */
const hasMilliDigits = (value: number) => /^\d+(\.\d{1,3})?$/.test(String(value));

const quantityRule = {
  whole: "Must be a whole number from 1 to 1,000,000,000.",
  minutes: "Must be from 0.001 to 1,000,000,000, with at most three decimals.",
};

const isQuantityOf = (metric: Metric, value: number) =>
  value > 0 && value <= largest && (metric === "call_minutes" ? hasMilliDigits(value) : Number.isInteger(value));

/** One thing that happened. */
export const usageEventSchema = z
  .object({
    id: text(100)
      .min(1, "Must not be empty.")
      .meta({ description: "Yours, and unique: an event counts once per id.", example: "01J9ZK3V8Q-call-4711" }),
    client_id: text(200).meta({ example: "production_4fTq9Zk2Lw8" }),
    metric: z.enum(metrics, `Must be one of ${metrics.join(", ")}.`),
    quantity: z.number("Must be a number.").meta({
      description: "Whole numbers from 1 to 10⁹; `call_minutes` from 0.001, with at most three decimals.",
      example: 1,
    }),
    occurred_at: z.iso
      .datetime({ offset: true, error: "Must be a time as ISO 8601 has it, with its offset." })
      .meta({ description: "At most 35 days ago, at most five minutes ahead.", example: "2026-11-24T09:30:00.000Z" }),
  })
  .superRefine(({ metric, quantity }, context) => {
    if (isQuantityOf(metric, quantity)) return;
    const message = metric === "call_minutes" ? quantityRule.minutes : quantityRule.whole;
    context.addIssue({ code: "custom", path: ["quantity"], message });
  })
  .meta({ id: "UsageEvent" });

export const batchLimits = { events: 1_000, bytes: 1_024 * 1_024 } as const;

const batchOf = <Event extends z.ZodType>(event: Event) =>
  z.object({
    events: z
      .array(event, "Must be a list of events.")
      .min(1, "Must hold at least one event.")
      .max(batchLimits.events, `Must hold at most ${batchLimits.events} events.`),
  });

export const reportUsage = endpoint({
  id: "reportUsage",
  method: "POST",
  path: "/usage",
  tag: "Data plane",
  summary: "Report usage",
  description:
    "Takes a batch of events. What is accepted is durable and counts once per id, for good: a client that is not sure simply sends the batch again. A bad event is rejected by its index, and the others are kept.",
  permission: "service",
  // Each event is checked by itself, so that a bad one is rejected by name and the others are kept.
  body: batchOf(z.unknown()),
  documentedBody: batchOf(usageEventSchema),
  longestBody: batchLimits.bytes,
  answer: z
    .object({
      accepted: count.meta({ format: "int32", description: "Events that count from now on.", example: 2 }),
      duplicates: count.meta({ format: "int32", description: "Events whose id had counted before.", example: 1 }),
      rejected: z.array(
        z.object({
          index: count.meta({ format: "int32", description: "Its place in the batch, from 0.", example: 3 }),
          id: z.string().nullable().meta({ description: "Null if it has none.", example: "01J9ZK3V8Q-call-4712" }),
          reason: z.string().meta({ example: "quantity: Must be a whole number from 1 to 1,000,000,000." }),
        }),
      ),
    })
    .meta({ id: "UsageReport" }),
  status: 202,
});
