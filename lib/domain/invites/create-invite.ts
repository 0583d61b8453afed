import { fullName } from "@/lib/full-name";
import type { z } from "zod";
import type { addTeamUser as declaration } from "@/lib/contract/teams";
import { databaseTime } from "@/lib/database-time";
import { violates } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { makeOnce } from "../make-once";
import { holdTeamFor } from "../teams/hold-team";
import { requireRank } from "../teams/require-rank";
import { tellOwners } from "../teams/tell-owners";
import { presentInvite } from "./present";
import { newInviteToken, sendInvite } from "./send-invite";

const memberAlready = () => new AppError("conflict", { email: "This person is already on the team." });
const invitedAlready = () =>
  new AppError("conflict", { email: "This person is already invited. Resend the invite if the email got lost." });

/**
 * Invites an address to the actor's team, and mails it a link. An invite that has expired gives way to the new one.
 * @throws AppError `conflict` on `email` for a member or a pending invite, `authorization`, `rate_limit`
 */
export async function createInvite(
  actor: Actor,
  input: Omit<z.output<typeof declaration.body>, "password" | "current_password">,
): Promise<z.input<typeof declaration.answer>> {
  const { teamId } = actor;
  const { email, role, first_name: firstName, last_name: lastName } = input;
  const { token, fields } = newInviteToken();
  try {
    return await makeOnce(actor, async (tx) => {
      requireRank(await holdTeamFor(tx, actor, "member.add"), role);
      if ((await tx.membership.count({ where: { teamId, user: { email } } })) > 0) throw memberAlready();
      await tx.invite.deleteMany({ where: { teamId, email, expiresAt: { lte: databaseTime() } } });
      const created = await tx.invite.create({
        data: { teamId, email, firstName, lastName, role, invitedById: actor.userId, ...fields },
      });
      await sendInvite(tx, created.id, token, { userId: actor.userId, teamId });
      await recordAudit(tx, {
        ...by(actor),
        action: "member.invited",
        target: { type: "invite", id: created.id, name: email },
        after: { email, first_name: firstName, last_name: lastName, role },
      });
      if (role === "owner") {
        const personName = `${fullName({ firstName, lastName })} (${email})`;
        await tellOwners(tx, teamId, { what: "owner-invited", byUserId: actor.userId, personName });
      }
      return { ...presentInvite(created), invite_id: created.id };
    });
  } catch (error) {
    if (violates(error, "invites_team_id_email_key")) throw invitedAlready();
    throw error;
  }
}
