import { pool } from "@/lib/db";
import { log } from "@/lib/log";
import { inTransaction } from "@/lib/transaction";

/**
 * Forgets a customer that was deleted at Stripe, and its cards, which went with it. The team gets a new one when it is needed next, and
 * drafts that were being made for the old one are made anew.
 * @param customerId at Stripe
 */
export async function forgetCustomer(teamId: string, customerId: string): Promise<void> {
  await inTransaction(pool, async (client) => {
    // A reading of the old one that is under way must not bring its cards back.
    const { rowCount } = await client.query(
      `UPDATE billing_accounts SET stripe_customer_id = NULL, stripe_generation = stripe_generation + 1,
          stripe_read_at = clock_timestamp(), updated_at = now()
        WHERE team_id = $1 AND stripe_customer_id = $2`,
      [teamId, customerId],
    );
    if (!rowCount) return;
    await client.query("DELETE FROM payment_methods WHERE team_id = $1", [teamId]);
    await client.query(
      `UPDATE invoices SET stripe_invoice_id = NULL, stripe_generation = stripe_generation + 1, updated_at = now()
        WHERE team_id = $1 AND status = 'draft'`,
      [teamId],
    );
    log().warn(
      { part: "billing", teamId, customerId },
      "a team's customer was deleted at Stripe: it will get a new one",
    );
  });
}
