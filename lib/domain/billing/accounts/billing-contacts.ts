import type { Queries } from "@/lib/db";

/** @returns who is told of a team's bills: its owners, and the billing contact; each address once */
export async function billingContacts(queries: Queries, teamId: string): Promise<string[]> {
  const rows = await queries.$queryRaw<{ email: string }[]>`
    SELECT u.email FROM memberships m JOIN users u ON u.id = m.user_id
      WHERE m.team_id = ${teamId}::uuid AND m.role = 'owner' AND u.email IS NOT NULL
    UNION SELECT contact_email FROM billing_accounts WHERE team_id = ${teamId}::uuid AND contact_email IS NOT NULL`;
  return rows.map(({ email }) => email);
}
