import type { z } from "zod";
import type { addTeamUser as declaration } from "@/lib/contract/teams";
import { prisma, violates } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { holdTeamFor } from "../teams/hold-team";
import { requireRank } from "../teams/require-rank";
import { presentInvite } from "./present";
import { newInviteToken, sendInvite } from "./send-invite";

const memberAlready = () => new AppError("conflict", { email: "This person is in the team already." });
const invitedAlready = () =>
  new AppError("conflict", { email: "This person is invited already. Re-send the invite if the mail got lost." });

/**
 * Invites an address to the actor's team, and mails it a link. An invite that has expired gives way to the new one.
 * @throws AppError `conflict` on `email` for a member or a pending invite, `authorization`
 */
export async function createInvite(
  actor: Actor,
  input: Omit<z.output<typeof declaration.body>, "password">,
): Promise<z.input<typeof declaration.answer>> {
  const { teamId } = actor;
  const { email, role, first_name: firstName, last_name: lastName } = input;
  const { token, fields } = newInviteToken();
  try {
    const invite = await prisma.$transaction(async (tx) => {
      requireRank(await holdTeamFor(tx, actor, "member.add"), role);
      if ((await tx.membership.count({ where: { teamId, user: { email } } })) > 0) throw memberAlready();
      await tx.invite.deleteMany({ where: { teamId, email, expiresAt: { lte: new Date() } } });
      const created = await tx.invite.create({
        data: { teamId, email, firstName, lastName, role, invitedById: actor.userId, ...fields },
      });
      await sendInvite(tx, token);
      await recordAudit(tx, {
        ...by(actor),
        action: "member.invited",
        target: { type: "invite", id: created.id, name: email },
        after: { email, first_name: firstName, last_name: lastName, role },
      });
      return created;
    });
    return { ...presentInvite(invite), invite_id: invite.id };
  } catch (error) {
    if (violates(error, "invites_team_id_email_key")) throw invitedAlready();
    throw error;
  }
}
