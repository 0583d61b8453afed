import { z } from "zod";
import { count } from "./count";
import { endpoint } from "./endpoint";
import { metrics, type Metric } from "./metrics";
import { text } from "./text";
import { timeIn } from "./time-in";

/** A number for each metric. */
export const metricsSchema = z.object({
  api_requests: z.number().meta({ example: 182_340 }),
  api_errors: z.number().meta({ example: 412 }),
  messages: z.number().meta({ example: 96_120 }),
  call_minutes: z.number().meta({ example: 10_482.5 }),
});

const largest = 1e9;

/** Whether a number, as it stood in the JSON, has at most three decimals. Binary fractions are no help here; its digits are. */
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
      .meta({ description: "Your own unique ID. Each ID counts once.", example: "01J9ZK3V8Q-call-4711" }),
    client_id: text(200).meta({ example: "production_4fTq9Zk2Lw8" }),
    metric: z.enum(metrics, `Must be one of ${metrics.join(", ")}.`),
    quantity: z.number("Must be a number.").meta({
      description:
        "A whole number from 1 to 1,000,000,000. For `call_minutes`, from 0.001, with at most three decimals.",
      example: 1,
    }),
    occurred_at: timeIn.meta({
      description:
        "At most 35 days ago and at most five minutes ahead. Any RFC 3339 or ISO 8601 time with a UTC offset. Kept to the millisecond.",
    }),
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
      .min(1, "Must have at least one event.")
      .max(batchLimits.events, `Must have at most ${batchLimits.events} events.`),
  });

export const reportUsage = endpoint({
  id: "reportUsage",
  method: "POST",
  path: "/usage",
  tag: "Data plane",
  summary: "Report usage",
  description:
    "Takes a batch of events. Accepted events are durable, and each ID only ever counts once: if you're not sure a batch got through, send it again. A bad event is rejected with its index, and the others are kept.",
  permission: "service",
  // Each event is checked by itself, so that a bad one is rejected by name and the others are kept.
  body: batchOf(z.unknown()),
  documentedBody: batchOf(usageEventSchema),
  longestBody: batchLimits.bytes,
  answer: z
    .object({
      accepted: count.meta({ format: "int32", description: "Events that are new and now count.", example: 2 }),
      duplicates: count.meta({ format: "int32", description: "Events whose ID already counted before.", example: 1 }),
      rejected: z.array(
        z.object({
          index: count.meta({ format: "int32", description: "Its position in the batch, starting at 0.", example: 3 }),
          id: z.string().nullable().meta({ description: "Null if it has none.", example: "01J9ZK3V8Q-call-4712" }),
          reason: z.string().meta({ example: "quantity: Must be a whole number from 1 to 1,000,000,000." }),
        }),
      ),
    })
    .meta({ id: "UsageReport" }),
  status: 202,
});
