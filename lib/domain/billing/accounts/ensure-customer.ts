import { pool } from "@/lib/db";
import { createCustomer, updateCustomer, type CustomerDetails } from "@/lib/integrations/stripe/customers";
import { findAccount } from "./find-account";

/**
 * The team as Stripe knows it: made when it is first needed.
 * @returns its id at Stripe
 * @throws what the calls to Stripe throw
 */
export async function ensureCustomer(teamId: string): Promise<string> {
  const { stripeCustomerId } = await findAccount(pool, teamId);
  if (stripeCustomerId) return stripeCustomerId;
  // Whoever else is at this gets the same customer.
  const customerId = await createCustomer(teamId, await findCustomerDetails(teamId));
  // In two steps: an insert that sees to a conflict on the team would still fail on the customer, which is unique as well.
  await pool.query("INSERT INTO billing_accounts (team_id) VALUES ($1) ON CONFLICT DO NOTHING", [teamId]);
  await pool.query(
    `UPDATE billing_accounts SET stripe_customer_id = $2, updated_at = now()
      WHERE team_id = $1 AND stripe_customer_id IS NULL`,
    [teamId, customerId],
  );
  return customerId;
}

/** Brings what stands on invoices to Stripe, if it knows the team. */
export async function pushCustomer(teamId: string): Promise<void> {
  const { stripeCustomerId } = await findAccount(pool, teamId);
  if (stripeCustomerId) await updateCustomer(stripeCustomerId, await findCustomerDetails(teamId));
}

interface Row {
  name: string;
  email: string | null;
  vat_id: string | null;
  address: CustomerDetails["address"];
}

/** What the team did not say is taken from itself, and from the one who has owned it for the longest time. */
async function findCustomerDetails(teamId: string): Promise<CustomerDetails> {
  const { rows } = await pool.query<Row>(
    `SELECT coalesce(b.name, t.name) AS name, b.vat_id, b.address,
      coalesce(b.contact_email, (
        SELECT u.email FROM memberships m JOIN users u ON u.id = m.user_id
        WHERE m.team_id = t.id AND m.role = 'owner' ORDER BY m.created_at, m.user_id LIMIT 1
      )) AS email
    FROM teams t LEFT JOIN billing_accounts b ON b.team_id = t.id WHERE t.id = $1`,
    [teamId],
  );
  const [row] = rows;
  if (!row) throw new Error("a team without a row can't be billed");
  return { name: row.name, email: row.email, vatId: row.vat_id, address: row.address };
}
