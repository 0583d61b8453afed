import { pool } from "@/lib/db";
import type { CustomerDetails } from "@/lib/integrations/stripe/customers";

interface Row {
  name: string;
  email: string | null;
  vat_id: string | null;
  address: Partial<NonNullable<CustomerDetails["address"]>> | null;
}

/**
 * Whom a team's invoices are for, as Stripe should know it. What the team did not say comes from the team itself, and from the owner who
 * has been in it longest.
 */
export async function findCustomerDetails(teamId: string): Promise<CustomerDetails> {
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
  return { name: row.name, email: row.email, vatId: row.vat_id, address: addressOf(row.address) };
}

/** An address with all lines empty counts as none. */
function addressOf(given: Row["address"]): CustomerDetails["address"] {
  const line = (name: keyof NonNullable<Row["address"]>) => given?.[name] || null;
  const address = {
    line1: line("line1"),
    line2: line("line2"),
    postal_code: line("postal_code"),
    city: line("city"),
    state: line("state"),
    country: line("country"),
  };
  return Object.values(address).some(Boolean) ? address : null;
}
