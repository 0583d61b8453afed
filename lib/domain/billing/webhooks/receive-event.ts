import { pool } from "@/lib/db";
import type { StripeEvent } from "@/lib/integrations/stripe/webhook";
import { enqueueSql } from "@/lib/queue/enqueue";
import { traceparent } from "@/lib/tracing";

/**
 * Notes an event of Stripe, and that what it is about is to be looked at: in one statement, so that a crash loses neither.
 * @param event one that came before, or comes at the same time, is noted once
 */
export async function receiveEvent({ id, type, objectType, objectId, customerId }: StripeEvent): Promise<void> {
  await pool.query({
    name: "receive-event",
    text: `WITH noted AS (
        INSERT INTO webhook_events (id, type, object_type, object_id, customer_id) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT DO NOTHING RETURNING id
      )
      SELECT ${enqueueSql("apply-stripe-event", { id: "id", traceparent: "$6::text" })} FROM noted`,
    values: [id, type, objectType, objectId, customerId, traceparent() ?? null],
  });
}
