import { pool, prisma } from "@/lib/db";
import { lockCredentialsForUpdate } from "../locks";
import { enqueueMail } from "../mails/enqueue-mail";
import { peopleToTell } from "./people-to-tell";
import { mailedAbout, timeInWords, warnEach, type WarnedOf } from "./warn-each";

interface Ending extends WarnedOf {
  secret_id: string;
  hint: string;
  expires_at: Date;
  last_used_at: Date;
  kind: "soon" | "ended";
}

// Due is a mail in the last 24 hours of an overlap, or in the second half of one shorter than two days: if the old secret was used since
// the rotation, in the last day. And one at its end, if it was used in the last hour before it. A day later it is too late to say anything.
const text = `
  SELECT e.* FROM (
    SELECT c.id, c.team_id, c.application_id, c.created_by_id, c.label, c.environment, c.client_id,
      a.name AS application_name, t.name AS team_name, o.id AS secret_id, o.hint, o.expires_at, o.last_used_at,
      CASE WHEN o.expires_at <= $1 THEN 'ended' ELSE 'soon' END AS kind
    FROM credential_secrets o
    JOIN credential_secrets n ON n.credential_id = o.credential_id AND n.expires_at IS NULL
    JOIN credentials c ON c.id = o.credential_id AND c.deleted_at IS NULL AND c.disabled_at IS NULL
      AND (c.expires_at IS NULL OR c.expires_at > $1)
    JOIN applications a ON a.id = c.application_id AND a.deleted_at IS NULL
    JOIN teams t ON t.id = c.team_id AND t.deleted_at IS NULL
    WHERE o.expires_at > $1 - interval '1 day' AND o.expires_at <= $1 + interval '1 day'
      AND CASE WHEN o.expires_at <= $1 THEN o.last_used_at > o.expires_at - interval '1 hour' AND o.last_used_at > n.created_at
        ELSE $1 >= n.created_at + (o.expires_at - n.created_at) / 2
          AND o.last_used_at > greatest(n.created_at, $1 - interval '1 day') END
  ) e
  WHERE NOT EXISTS (
    SELECT 1 FROM credential_overlap_notices w WHERE w.secret_id = e.secret_id AND w.expires_at = e.expires_at AND w.kind = e.kind
  ) ORDER BY e.expires_at, e.secret_id`;

/**
 * Mails that the overlap of a rotation ends, or has ended, with logins still coming by the old secret; where nothing uses it, nobody hears of
 * it. To the team's owners and the person who created the credentials. The key of `credential_overlap_notices` lets each be mailed once for
 * each end. What fails with some credentials keeps no others from theirs.
 * @param now by the database's clock
 * @throws AggregateError at the end, so that the job is tried again
 */
export async function warnOfOverlap(now: Date): Promise<void> {
  const { rows } = await pool.query<Ending>(text, [now]);
  await warnEach(rows, warn, "overlaps that end");
}

const warn = (row: Ending): Promise<void> =>
  prisma.$transaction(async (tx) => {
    // Somebody may have ended or undone it since it was read.
    await lockCredentialsForUpdate(tx, row.team_id, { id: row.id });
    const held = await tx.credentialSecret.count({
      where: {
        id: row.secret_id,
        expiresAt: row.expires_at,
        credential: { id: row.id, teamId: row.team_id, deletedAt: null, disabledAt: null },
      },
    });
    if (held === 0) return;
    const { count } = await tx.credentialOverlapNotice.createMany({
      data: [{ secretId: row.secret_id, expiresAt: row.expires_at, kind: row.kind }],
      skipDuplicates: true,
    });
    if (count === 0) return;
    const props = {
      ...mailedAbout(row),
      hint: row.hint,
      when: timeInWords(row.expires_at),
      lastUsed: timeInWords(row.last_used_at),
      isOver: row.kind === "ended",
    };
    for (const to of await peopleToTell(tx, row))
      await enqueueMail(tx, { to, template: "rotation-ends", props }, { ofTeam: row.team_id });
  });
