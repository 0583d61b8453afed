import { prisma, type Queries } from "@/lib/db";
import type { Resend } from "@/lib/jobs/enqueue-resend";
import { recordAudit } from "../audit/record-audit";
import { sendConfirmation } from "../authentication/send-confirmation";
import { newInviteToken, sendInvite } from "./send-invite";

/** Gives the pending invites of an address, and its confirmation if it lacks one, fresh links and mails them; the old ones are void. */
export async function renewLinks(resend: Resend): Promise<void> {
  const { email } = resend;
  await prisma.$transaction(async (tx) => {
    await renewInvites(tx, resend);
    const user = await tx.user.findFirst({ where: { email, emailVerifiedAt: null, disabledAt: null } });
    if (user) await sendConfirmation(tx, { id: user.id, email, firstName: user.firstName });
  });
}

/** Anybody may ask for this, so an invite that has expired stays so, unless it is the team itself that asks. */
async function renewInvites(queries: Queries, { email, manager, source }: Resend): Promise<void> {
  const own = manager?.teamId ?? null;
  // In one order, so that two who ask at once don't wait for each other.
  const invites = await queries.$queryRaw<{ id: string; team_id: string }[]>`
    SELECT i.id, i.team_id FROM invites i JOIN teams t ON t.id = i.team_id AND t.deleted_at IS NULL
    WHERE i.email = ${email} AND (i.expires_at > now() OR i.team_id = ${own}::uuid)
    ORDER BY i.id FOR UPDATE OF i`;
  for (const { id, team_id: teamId } of invites) {
    const { token, fields } = newInviteToken();
    await queries.invite.update({ where: { id }, data: fields });
    await sendInvite(queries, token);
    await recordAudit(queries, {
      teamId,
      actorId: manager && teamId === own ? manager.userId : null,
      source,
      action: "invite.renewed",
      target: { type: "invite", id, name: email },
    });
  }
}
