import type { z } from "zod";
import type { updateUser as declaration } from "@/lib/contract/users";
import { prisma } from "@/lib/db";
import { AppError, notFound } from "@/lib/errors";
import type { TeamRole } from "@/lib/permissions";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { holdTeamFor } from "../teams/hold-team";
import { profileIn } from "./profile";
import { checkRoleChange } from "./role-rules";
import type { UserRow } from "./user-rows";

/**
 * Changes the role that somebody is invited to. All else is theirs to say once they have accepted. Whoever chooses the role answers
 * for it: accepting caps it by what they are then.
 * @throws AppError `authorization`, `not_found` if the invite was accepted or taken back meanwhile
 */
export async function updateInvited(
  actor: Actor,
  user: UserRow,
  body: z.output<typeof declaration.body>,
): Promise<void> {
  if (Object.keys(profileIn(body)).length > 0 || body.password !== undefined) {
    throw new AppError("authorization", "Of who is only invited, only the role can be changed.");
  }
  const { role } = body;
  if (!role || role === user.role) return;
  await prisma.$transaction(async (tx) => {
    const current = await holdTeamFor(tx, actor, "member.update");
    const [invite] = await tx.$queryRaw<{ role: TeamRole }[]>`
      SELECT role::text AS role FROM invites WHERE id = ${user.id}::uuid AND team_id = ${actor.teamId}::uuid FOR NO KEY UPDATE`;
    if (!invite) throw notFound();
    if (invite.role === role) return;
    checkRoleChange(current.role, invite.role, role);
    await tx.invite.update({ where: { id: user.id, teamId: actor.teamId }, data: { role, invitedById: actor.userId } });
    await recordAudit(tx, {
      ...by(actor),
      action: "invite.updated",
      target: { type: "invite", id: user.id, name: user.email ?? "" },
      before: { role: invite.role },
      after: { role },
    });
  });
}
