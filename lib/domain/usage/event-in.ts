import { usageEventSchema } from "@/lib/contract/usage";
import type { Metric } from "@/lib/contract/metrics";
import { fieldsAtFault } from "@/lib/parse";

/** An event as it was sent, once it is known to be well formed. */
export interface UsageEvent {
  id: string;
  clientId: string;
  metric: Metric;
  /** In decimal digits, exactly as it was sent. */
  quantity: string;
  occurredAt: Date;
}

const day = 24 * 3_600_000;
const oldest = 35 * day;
const ahead = 5 * 60_000;

/**
 * Checks one event of a batch, apart from whose it is.
 * @param value from an untrusted source
 * @param now in milliseconds since 1970
 * @returns the event, or the reason why it isn't one
 */
export function eventIn(value: unknown, now: number): UsageEvent | string {
  const result = usageEventSchema.safeParse(value);
  if (!result.success) {
    const [[field, message] = ["message", ""]] = Object.entries(fieldsAtFault(result.error, value));
    return field === "message" ? message : `${field}: ${message}`;
  }
  const { id, client_id: clientId, metric, quantity, occurred_at: occurredAt } = result.data;
  const age = now - occurredAt.getTime();
  if (age > oldest) return "occurred_at: Must be at most 35 days ago.";
  if (age < -ahead) return "occurred_at: Must be at most five minutes ahead.";
  return { id, clientId, metric, quantity: String(quantity), occurredAt };
}
