import { pool } from "@/lib/db";
import { isMissing } from "@/lib/integrations/stripe/failure";
import { invoicesOfIntent } from "@/lib/integrations/stripe/read-invoice";
import { syncInvoice } from "../collecting/sync-invoice";
import { syncMethods } from "../methods/sync-methods";

interface Row {
  object_type: string;
  object_id: string;
  customer_id: string | null;
}

/**
 * Reads anew what an event of Stripe is about. The event itself says only what to look at, so that events end in the same state
 * whatever order they come in, and however often.
 * @throws what the calls to Stripe throw: the job tries again
 */
export async function applyEvent(id: string): Promise<void> {
  const { rows } = await pool.query<Row>(
    "SELECT object_type, object_id, customer_id FROM webhook_events WHERE id = $1 AND processed_at IS NULL",
    [id],
  );
  const [event] = rows;
  if (!event) return;
  await look(event).catch((error: unknown) => {
    // Deleted at Stripe meanwhile: there is nothing to look at any more.
    if (!isMissing(error)) throw error;
  });
  await pool.query("UPDATE webhook_events SET processed_at = now() WHERE id = $1", [id]);
}

const ofCards = new Set(["customer", "payment_method", "setup_intent", "checkout.session"]);

async function look({ object_type, object_id, customer_id }: Row): Promise<void> {
  // An invoice that is only foreseen (`invoice.upcoming`) has no id.
  if (object_type === "invoice" && object_id) await syncInvoice(object_id);
  if (object_type === "payment_intent" && object_id) {
    for (const invoice of await invoicesOfIntent(object_id)) await syncInvoice(invoice);
  }
  if (!ofCards.has(object_type)) return;
  // Where Stripe doesn't say whose a card is or was, we may know.
  const { rows } = await pool.query<{ team_id: string; customer_id: string }>(
    `SELECT team_id, stripe_customer_id AS customer_id FROM billing_accounts
      WHERE stripe_customer_id = coalesce($1, (
        SELECT stripe_customer_id FROM payment_methods JOIN billing_accounts USING (team_id)
          WHERE stripe_payment_method_id = $2
      ))`,
    [customer_id, object_id],
  );
  if (rows[0]) await syncMethods(rows[0].team_id, rows[0].customer_id);
}
