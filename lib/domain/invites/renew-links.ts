import { prisma, type Queries } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { TeamRole } from "@/lib/permissions";
import type { PayloadOf } from "@/lib/queue/jobs";
import { recordAudit } from "../audit/record-audit";
import { sendConfirmation } from "../authentication/send-confirmation";
import { lockInvitesOfAddressForUpdate, lockUserByEmailForNoKeyUpdate } from "../locks";
import { newInviteToken, sendInvite } from "./send-invite";

/** So many earlier links of one invite work beside the latest: a bound for what anybody may add to. */
const mostEarlierLinks = 9;

type Resend = PayloadOf<"resend-email">;

/**
 * Mails an address its pending invites, and its confirmation if it lacks one, once more, with fresh links. Anybody may ask for this, so
 * the links that were mailed before work on.
 */
export async function renewLinks(resend: Resend): Promise<void> {
  const { email } = resend;
  await prisma.$transaction(async (tx) => {
    // Locked before their mailbox is counted, as when they are mailed a link to a new password.
    const user = await lockUserByEmailForNoKeyUpdate(tx, email);
    await renewInvites(tx, resend);
    if (user && !user.isConfirmed && !user.isDisabled)
      await sendConfirmation(tx, { id: user.id, email, firstName: user.firstName }, "stranger");
  });
}

interface Row {
  id: string;
  team_id: string;
  role: TeamRole;
  token_hash: Uint8Array<ArrayBuffer>;
  expires_at: Date;
  earlier: number;
}

/**
 * An expired invite stays expired, unless the team itself asks. An invite to own the team always does: that takes an owner and
 * their password, which this call doesn't have.
 */
async function renewInvites(queries: Queries, resend: Resend): Promise<void> {
  const own = resend.manager?.teamId ?? null;
  // In a statement of its own: one that has waited for a lock sees the other tables as they were before.
  await lockInvitesOfAddressForUpdate(queries, resend.email);
  const invites = await queries.$queryRaw<Row[]>`
    SELECT i.id, i.team_id, i.role, i.token_hash, i.expires_at,
      (SELECT count(*)::int FROM invite_links l WHERE l.invite_id = i.id AND l.expires_at > now()) AS earlier
    FROM invites i JOIN teams t ON t.id = i.team_id AND t.deleted_at IS NULL
    WHERE i.email = ${resend.email} AND (i.expires_at > now() OR (i.team_id = ${own}::uuid AND i.role <> 'owner'))
    ORDER BY i.id`;
  for (const invite of invites) await renew(queries, invite, resend);
}

async function renew(queries: Queries, invite: Row, { email, manager, source }: Resend): Promise<void> {
  const { id, team_id: teamId, token_hash: tokenHash, expires_at: expiresAt } = invite;
  const byTeam = manager?.teamId === teamId ? manager : null;
  // They have links enough in their mailbox. The team may still send one, in place of the oldest.
  if (invite.earlier >= mostEarlierLinks && !byTeam) return;
  const { token, fields } = newInviteToken();
  if (!(await mayBeSent(sendInvite(queries, id, token, byTeam ?? "stranger")))) return;
  await queries.inviteLink.create({ data: { tokenHash, inviteId: id, expiresAt } });
  // This doesn't make an invite to own the team live any longer.
  const data = invite.role === "owner" ? { tokenHash: fields.tokenHash } : fields;
  await queries.invite.update({ where: { id }, data });
  await queries.$executeRaw`
    DELETE FROM invite_links WHERE invite_id = ${id}::uuid AND token_hash NOT IN (
      SELECT token_hash FROM invite_links WHERE invite_id = ${id}::uuid ORDER BY expires_at DESC LIMIT ${mostEarlierLinks})`;
  await recordAudit(queries, {
    teamId,
    actorId: byTeam?.userId ?? null,
    source,
    action: "invite.renewed",
    target: { type: "invite", id, name: email },
  });
}

/** The caller was already told that it may be sent; if that has just changed, there is nobody left to tell. */
async function mayBeSent(sending: Promise<boolean>): Promise<boolean> {
  try {
    return await sending;
  } catch (error) {
    if (error instanceof AppError && error.code === "rate_limit") return false;
    throw error;
  }
}
