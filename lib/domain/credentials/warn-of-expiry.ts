import { pool, prisma } from "@/lib/db";
import { lockCredentialsForUpdate } from "../locks";
import { enqueueMail } from "../mails/enqueue-mail";
import { peopleToTell } from "./people-to-tell";
import { dayInWords, mailedAbout, timeInWords, warnEach, type WarnedOf } from "./warn-each";

/** How many days before credentials expire there is a mail. */
export const noticeDays = [14, 3, 0] as const;

interface Expiring extends WarnedOf {
  expires_at: Date;
  /** Of the notices whose day has come, the last. */
  days: number;
}

// Disabled ones work no less for expiring. A week after a date, it is too late to say anything.
const text = `
  SELECT e.* FROM (
    SELECT c.id, c.team_id, c.application_id, c.created_by_id, c.label, c.environment, c.client_id, c.expires_at,
      a.name AS application_name, t.name AS team_name,
      CASE WHEN c.expires_at <= $1 THEN 0 WHEN c.expires_at <= $1 + interval '3 days' THEN 3 ELSE 14 END AS days
    FROM credentials c
    JOIN applications a ON a.id = c.application_id AND a.deleted_at IS NULL
    JOIN teams t ON t.id = c.team_id AND t.deleted_at IS NULL
    WHERE c.expires_at > $1 - interval '7 days' AND c.expires_at <= $1 + interval '14 days'
      AND c.deleted_at IS NULL AND c.disabled_at IS NULL
  ) e
  WHERE NOT EXISTS (
    SELECT 1 FROM credential_expiry_notices n WHERE n.credential_id = e.id AND n.expires_at = e.expires_at AND n.days = e.days
  ) ORDER BY e.expires_at, e.id`;

/**
 * Mails the notices whose day has come: 14, 3 and 0 days before credentials expire, to the team's owners and the person who created
 * them. The key of `credential_expiry_notices` lets each be mailed once for each date. If several are due, only the last is mailed, and all
 * are noted. What fails with some credentials keeps no others from theirs.
 * @param now by the database's clock
 * @throws AggregateError at the end, so that the job is tried again
 */
export async function warnOfExpiry(now: Date): Promise<void> {
  const { rows } = await pool.query<Expiring>(text, [now]);
  await warnEach(rows, warn, "credentials that expire");
}

const warn = (row: Expiring): Promise<void> =>
  prisma.$transaction(async (tx) => {
    // Somebody may have changed the date since it was read: that one has notices of its own.
    await lockCredentialsForUpdate(tx, row.team_id, { id: row.id });
    const held = await tx.credential.count({
      where: { id: row.id, teamId: row.team_id, expiresAt: row.expires_at, deletedAt: null, disabledAt: null },
    });
    if (held === 0) return;
    const noted = await tx.credentialExpiryNotice.createManyAndReturn({
      data: noticeDays
        .filter((days) => days >= row.days)
        .map((days) => ({ credentialId: row.id, expiresAt: row.expires_at, days })),
      skipDuplicates: true,
    });
    if (!noted.some(({ days }) => days === row.days)) return;
    const props = {
      ...mailedAbout(row),
      when: timeInWords(row.expires_at),
      day: dayInWords(row.expires_at),
      isOver: row.days === 0,
    };
    for (const to of await peopleToTell(tx, row))
      await enqueueMail(tx, { to, template: "credentials-expire", props }, { ofTeam: row.team_id });
  });
