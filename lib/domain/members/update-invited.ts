import type { z } from "zod";
import type { updateUser as declaration } from "@/lib/contract/users";
import { prisma } from "@/lib/db";
import { AppError, notFound, StepUpRequired } from "@/lib/errors";
import { fullName } from "@/lib/full-name";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { stepUp } from "../authentication/step-up";
import { inviteVersion } from "../invites/present";
import { lockInviteForNoKeyUpdate } from "../locks";
import { requireVersion } from "../precondition";
import { holdTeamFor } from "../teams/hold-team";
import { tellOwners } from "../teams/tell-owners";
import { ownProofIn } from "../users/own-proof";
import { profileIn } from "../users/profile";
import { checkRoleChange } from "./role-rules";
import type { UserRow } from "./user-rows";

/**
 * Changes the role that somebody is invited to. All else is theirs to say once they have accepted. The person who chooses the role
 * answers for it: accepting caps it at the role they have by then.
 * @throws AppError `authorization`, `not_found` if the invite was accepted or taken back meanwhile
 */
export async function updateInvited(
  actor: Actor,
  user: UserRow,
  body: z.output<typeof declaration.body>,
): Promise<void> {
  const { role } = body;
  const makesOwner = role === "owner" && user.role !== "owner";
  const newPassword = makesOwner ? ownProofIn(body).newPassword : body.password;
  if (Object.keys(profileIn(body)).length > 0 || newPassword !== undefined) {
    throw new AppError("authorization", "Until they accept the invite, you can only change their role.");
  }
  const changes = role !== undefined && role !== user.role;
  if (!changes && !actor.precondition) return;
  if (changes) checkRoleChange(actor.role, user.role, role);
  if (makesOwner) {
    const { typed, field } = ownProofIn(body);
    await stepUp(actor, typed, field);
  }
  await prisma.$transaction(async (tx) => {
    const current = await holdTeamFor(tx, actor, "member.update");
    const invite = await lockInviteForNoKeyUpdate(tx, actor.teamId, user.id);
    if (!invite) throw notFound();
    await requireVersion(actor, () => inviteVersion(invite));
    if (!role || invite.role === role) return;
    checkRoleChange(current.role, invite.role, role);
    if (role === "owner" && !makesOwner) throw new StepUpRequired();
    await tx.invite.update({ where: { id: user.id, teamId: actor.teamId }, data: { role, invitedById: actor.userId } });
    await recordAudit(tx, {
      ...by(actor),
      action: "invite.updated",
      target: { type: "invite", id: user.id, name: user.email ?? "" },
      before: { role: invite.role },
      after: { role },
    });
    if (role !== "owner") return;
    const personName = `${fullName(user)} (${user.email ?? ""})`;
    await tellOwners(tx, actor.teamId, { what: "owner-invited", byUserId: actor.userId, personName });
  });
}
