import { isSecretOf } from "@/lib/auth/secret";
import { prisma } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { can } from "@/lib/permissions";
import type { Actor, Source } from "../actor";
import { recordAudit } from "../audit/record-audit";
import { isId } from "../is-id";
import { cancelInviteById } from "./cancel-invite-by-id";
import { inviteGone, isTokenOf } from "./pending-invite";

/**
 * Ends an invite: declined by the holder of its token, or taken back by somebody who manages the team.
 * @param actor who is signed in, or null
 * @param name the token of the mailed link, or the invite's id; from an untrusted source
 * @throws AppError `not_found`
 */
export async function cancelInvite(actor: Actor | null, name: string, source: Source): Promise<{ status: "ok" }> {
  if (isSecretOf("invite", name)) {
    if (!(await decline(name, source))) throw inviteGone();
  } else if (!(await takeBack(actor, name))) {
    throw notFound();
  }
  return { status: "ok" };
}

const decline = (token: string, source: Source): Promise<boolean> =>
  prisma.$transaction(async (tx) => {
    const [invite] = await tx.$queryRaw<{ id: string; team_id: string; email: string }[]>`
      DELETE FROM invites i WHERE ${isTokenOf(token)} RETURNING id, team_id, email`;
    if (!invite) return false;
    await recordAudit(tx, {
      teamId: invite.team_id,
      actorId: null,
      source,
      action: "invite.declined",
      target: { type: "invite", id: invite.id, name: invite.email },
    });
    return true;
  });

/** Somebody who doesn't manage the team sees no invites, so for them it does not exist. */
async function takeBack(actor: Actor | null, id: string): Promise<boolean> {
  if (!actor || !can(actor, "member.remove") || !isId(id)) return false;
  return prisma.$transaction((tx) => cancelInviteById(tx, actor, id));
}
