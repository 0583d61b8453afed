import type { Queries } from "@/lib/db";
import type { Allowance } from "@/lib/limits/classes";
import { dailyMails } from "@/lib/limits/mail-quota";

interface Row {
  team_id: string;
  days: number;
  has_card: boolean;
  has_paid: boolean;
}

/**
 * @param teamId the team that a mail is sent for, if there is one
 * @returns how many mails a day that team may have sent, and the person: as many as the most trusted of their teams
 */
export async function senderQuota(
  queries: Queries,
  userId: string,
  teamId: string | null,
): Promise<{ person: Allowance; team: Allowance | null }> {
  const rows = await queries.$queryRaw<Row[]>`
    SELECT t.id AS team_id, extract(epoch FROM now() - t.created_at)::float / 86400 AS days,
      EXISTS (SELECT 1 FROM payment_methods p WHERE p.team_id = t.id) AS has_card,
      EXISTS (SELECT 1 FROM invoices i WHERE i.team_id = t.id AND i.status = 'paid' AND i.total > 0) AS has_paid
    FROM memberships m JOIN teams t ON t.id = m.team_id AND t.deleted_at IS NULL
    WHERE m.user_id = ${userId}::uuid`;
  const quotas = rows.map((row) => ({
    teamId: row.team_id,
    daily: dailyMails({ days: row.days, hasCard: row.has_card, hasPaid: row.has_paid }),
  }));
  const least = dailyMails({ days: 0, hasCard: false, hasPaid: false });
  const person = quotas.reduce((most, { daily }) => (daily.points > most.points ? daily : most), least);
  return { person, team: teamId ? (quotas.find((quota) => quota.teamId === teamId)?.daily ?? least) : null };
}
