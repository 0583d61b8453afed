import type { z } from "zod";
import { isSecretOf } from "@/lib/auth/secret";
import type { userSchema } from "@/lib/contract/users";
import { prisma } from "@/lib/db";
import { AppError, notFound } from "@/lib/errors";
import { fullName } from "@/lib/full-name";
import type { Source } from "../actor";
import { recordAudit } from "../audit/record-audit";
import { inTurn } from "../authentication/in-turn";
import { lockTeamForNoKeyUpdate, lockUserByEmailForNoKeyUpdate } from "../locks";
import { welcomeBack } from "../teams/former-members";
import { tellOwners } from "../teams/tell-owners";
import { presentUser } from "../users/present";
import { findPendingInvite, holdPendingInvite, inviteGone } from "./pending-invite";
import { proveInvitee } from "./prove-invitee";

/**
 * Takes somebody into the team that invited them. The token proves the address; the password must be the account's, unless it is
 * new or a stranger may know its password: then it is chosen now, see `proveInvitee`.
 * @param token from the mailed link, from an untrusted source
 * @returns the user, with the role they have in the team
 * @throws AppError `not_found` for the token, `validation` on `password`, `conflict` if they are in the team already, `unavailable`
 */
export const acceptInvite = (token: string, password: string, source: Source): Promise<z.infer<typeof userSchema>> =>
  // If many come with one token, they get one hash at a time.
  inTurn(`invite:${token}`, () => accept(token, password, source));

async function accept(token: string, password: string, source: Source): Promise<z.infer<typeof userSchema>> {
  if (!isSecretOf("invite", token)) throw notFound();
  const found = await findPendingInvite(prisma, token);
  if (!found) throw inviteGone();
  // Passwords take long to hash, so that is done before any row is locked, and what it was based on is looked at again.
  const enter = await proveInvitee(found, password, source);
  return prisma.$transaction(async (tx) => {
    if (!(await lockTeamForNoKeyUpdate(tx, found.team_id))) throw inviteGone();
    // The person before their invites, as when those are mailed again.
    await lockUserByEmailForNoKeyUpdate(tx, found.email);
    const invite = await holdPendingInvite(tx, token);
    if (!invite) throw inviteGone();
    const user = await enter(tx, invite);
    const membership = { teamId: invite.team_id, userId: user.id };
    if (await tx.membership.findUnique({ where: { teamId_userId: membership } })) {
      throw new AppError("conflict", { email: "You're already on this team." });
    }
    await tx.membership.create({ data: { ...membership, role: invite.role } });
    await welcomeBack(tx, invite.team_id, user.id, invite.email);
    await tx.invite.delete({ where: { id: invite.id } });
    await recordAudit(tx, {
      teamId: invite.team_id,
      actorId: user.id,
      source,
      action: "invite.accepted",
      target: { type: "user", id: user.id, name: fullName(user) },
      after: { role: invite.role },
    });
    if (invite.role === "owner") {
      const notice = { what: "owner-made", byUserId: user.id, personName: fullName(user) } as const;
      await tellOwners(tx, invite.team_id, notice);
    }
    return presentUser(user, invite.role);
  });
}
