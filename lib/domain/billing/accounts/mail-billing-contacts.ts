import type { Queries } from "@/lib/db";
import type { Mail } from "@/lib/integrations/mail/mail";
import { enqueueMail } from "../../mails/enqueue-mail";

/** A mail that is written to no one yet. */
type Letter = Mail extends infer Each ? (Each extends Mail ? Omit<Each, "to"> : never) : never;

/**
 * Mails all who are told of a team's bills: its owners, and the billing contact; each address once.
 * @param queries the transaction of what they are told of
 */
export async function mailBillingContacts(queries: Queries, teamId: string, letter: Letter): Promise<void> {
  const rows = await queries.$queryRaw<{ email: string }[]>`
    SELECT u.email FROM memberships m JOIN users u ON u.id = m.user_id
      WHERE m.team_id = ${teamId}::uuid AND m.role = 'owner' AND u.email IS NOT NULL
    UNION SELECT contact_email FROM billing_accounts WHERE team_id = ${teamId}::uuid AND contact_email IS NOT NULL`;
  for (const { email: to } of rows) await enqueueMail(queries, { ...letter, to } as Mail, { ofTeam: teamId });
}
