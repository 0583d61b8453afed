import { createClientId, createSecret } from "@/lib/auth/secret";
import type { TeamRole } from "@/lib/permissions";
import { unique } from "./accounts";
import { query } from "./database";
import { stored } from "./tokens";

// Things to act on, put into the database straight away: for tests that need many of them and are about something else.

const only = async (text: string, values: unknown[]): Promise<string> => {
  const [row] = await query<{ id: string }>(text, values);
  if (!row) throw new Error(`Nothing came of: ${text}`);
  return row.id;
};

/** A member who is in this team only, and on this application. @returns the user's id */
export async function insertMember(teamId: string, role: TeamRole, applicationId?: string): Promise<string> {
  const id = await only(
    `INSERT INTO users (id, email, first_name, last_name) VALUES (uuidv7(), $1, 'Row', 'Member') RETURNING id`,
    [`row-${unique()}@example.com`],
  );
  await query("INSERT INTO memberships (team_id, user_id, role) VALUES ($1, $2, $3)", [teamId, id, role]);
  if (applicationId) {
    await query(
      "INSERT INTO application_memberships (team_id, application_id, user_id, role) VALUES ($1, $2, $3, 'developer')",
      [teamId, applicationId, id],
    );
  }
  return id;
}

/** A pending invite of somebody new, by an owner of the team. */
export async function insertInvite(teamId: string): Promise<{ id: string; token: string }> {
  const token = createSecret("invite");
  const id = await only(
    `INSERT INTO invites (id, team_id, email, first_name, last_name, role, token_hash, invited_by_id, expires_at)
    SELECT uuidv7(), $1, $2, 'Ina', 'Invited', 'developer', $3, user_id, now() + interval '7 days'
    FROM memberships WHERE team_id = $1 AND role = 'owner' LIMIT 1 RETURNING id`,
    [teamId, `invited-${unique()}@example.com`, stored(token)],
  );
  return { id, token };
}

/** A Management API client of the team. @returns its id */
export const insertClient = (teamId: string): Promise<string> =>
  only(
    `INSERT INTO api_clients (id, client_id, secret_hash, name, redirect_uri, team_id)
    VALUES (uuidv7(), $1, '\\x00', 'Row', 'https://example.com', $2) RETURNING id`,
    [createClientId("mgmt"), teamId],
  );

/** An image of the team's, of which nobody reads the bytes. @returns its id */
export const insertAsset = (teamId: string): Promise<string> =>
  only(
    `INSERT INTO assets (id, team_id, created_by_id, content_type, bytes)
    SELECT uuidv7(), $1, user_id, 'image/webp', '\\x00' FROM memberships WHERE team_id = $1 LIMIT 1 RETURNING id`,
    [teamId],
  );

/** A month that is paid, or not at Stripe yet. Each is another one, since a month is closed once. @returns the invoice's id */
export const insertInvoice = (teamId: string, status: "paid" | "draft" = "paid"): Promise<string> =>
  only(
    `INSERT INTO invoices (id, team_id, period_start, period_end, currency, status, subtotal, total, tiers, number)
    SELECT uuidv7(), $1, month, (month + interval '1 month' - interval '1 day')::date, 'usd', $3, 1234, 1234, '[]', $2
    FROM (SELECT (date '2020-01-01' + (SELECT count(*)::int FROM invoices WHERE team_id = $1) * interval '1 month')::date AS month) m
    RETURNING id`,
    [teamId, status === "draft" ? null : unique(), status],
  );

/** A month that is paid, with all that an e-invoice needs. @returns the invoice's id */
export async function insertEInvoice(teamId: string): Promise<string> {
  const id = await insertInvoice(teamId, "draft");
  const seller = { name: "Debrief GmbH", street: "Kai 1", city: "Hamburg", postal_code: "20457", country: "DE" };
  const details = { ...seller, vat_id: "DE136695976", tax_number: null, registration: null, email: null, iban: null };
  const buyer = { name: "Harbour Ltd", vat_id: null, address: { line1: "1 Quay", city: "Berlin", country: "DE" } };
  await query(
    `INSERT INTO invoice_lines (id, invoice_id, position, kind, month, amount, description)
      SELECT gen_random_uuid(), id, 0, 'usage', period_start, subtotal, 'Support chat: Messages' FROM invoices WHERE id = $1`,
    [id],
  );
  return only(
    `UPDATE invoices SET status = 'paid', number = $2, issued_at = now(), seller_details = $3, buyer = $4, tax = 234,
      total = subtotal + 234, tax_treatment = 'standard', tax_country = 'DE', tax_rate = 19 WHERE id = $1 RETURNING id`,
    [id, unique(), JSON.stringify(details), JSON.stringify(buyer)],
  );
}

/** @returns the number that stands on an invoice */
export const numberOf = (invoiceId: string): Promise<string> =>
  only("SELECT number AS id FROM invoices WHERE id = $1", [invoiceId]);

/** An issued credit note of an invoice that is made with it. @returns its id */
export const insertCreditNote = async (teamId: string): Promise<string> =>
  only(
    `INSERT INTO credit_notes (id, invoice_id, number, status, amount, tax, refunded, stripe_credit_note_id, issued_at)
      VALUES (gen_random_uuid(), $1, $2, 'issued', 234, 37, 234, $2, now()) RETURNING id`,
    [await insertEInvoice(teamId), unique()],
  );

/** A card that Stripe does not know. @returns its id */
export const insertMethod = (teamId: string): Promise<string> =>
  only(
    `INSERT INTO payment_methods (id, team_id, stripe_payment_method_id, brand, last4, exp_month, exp_year)
    VALUES (uuidv7(), $1, $2, 'visa', '4242', 12, 2030) RETURNING id`,
    [teamId, `pm_${unique()}`],
  );

/** @returns the id of this person's latest login */
export const loginOf = (email: string): Promise<string> =>
  only(
    `SELECT l.id FROM logins l JOIN users u ON u.id = l.user_id WHERE u.email = $1 ORDER BY l.created_at DESC LIMIT 1`,
    [email],
  );

/** A passkey that nothing signs with, until the test is over with it. @returns its id */
export async function insertPasskey(userId: string): Promise<string> {
  const [row] = await query<{ id: string }>(
    `INSERT INTO passkeys (id, user_id, credential_id, public_key, counter, transports, name, synced)
      SELECT gen_random_uuid(), id, gen_random_uuid()::text::bytea, '\\x00', 0, '{}', 'A passkey', false FROM users WHERE id = $1
      RETURNING id`,
    [userId],
  );
  if (!row) throw new Error("There is no such user.");
  return row.id;
}
