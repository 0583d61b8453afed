import type { z } from "zod";
import type { updateUser as declaration } from "@/lib/contract/users";
import { prisma } from "@/lib/db";
import { AppError, onlyForTheTeam } from "@/lib/errors";
import type { Actor } from "../actor";
import { requireOwnAsset } from "../assets/require-own-asset";
import { stepUp } from "../authentication/step-up";
import { requireVersion } from "../precondition";
import { lastOwner, leavesNoOwner } from "../teams/last-owner";
import { changeRole, checkNotLastOwner } from "./change-role";
import { lockMember } from "./lock-member";
import { memberVersion } from "../users/member-version";
import { ownPassword, passwordOfMember } from "./new-password";
import { ownProofIn } from "../users/own-proof";
import { changeProfile, profileIn } from "../users/profile";
import { checkRoleChange, concernsOwner } from "./role-rules";
import { setPassword } from "./set-password";
import type { UserRow } from "./user-rows";

/**
 * Checks all that is asked for, then does it in one transaction, which checks again what others may have changed meanwhile.
 * @throws AppError as `updateUser`
 */
export async function updateMember(
  actor: Actor,
  user: UserRow,
  body: z.output<typeof declaration.body>,
): Promise<void> {
  const own = user.id === actor.userId;
  const profile = profileIn(body);
  const changesProfile = Object.keys(profile).length > 0;
  if (changesProfile && !own) throw new AppError("authorization", "You can only change your own profile.");
  // Their name is the same on all of their teams.
  if (changesProfile && actor.viaProvider) throw onlyForTheTeam();
  if (profile.avatar !== user.avatar) await requireOwnAsset(actor, profile.avatar, "avatar");
  const role = body.role === user.role ? undefined : body.role;
  if (role) checkRoleChange(actor.role, user.role, role);
  const proven = role !== undefined && concernsOwner(user.role, role);
  const proof = ownProofIn(body);
  if (proven) {
    if (user.role === "owner") await checkNotLastOwner(prisma, actor.teamId, user.id);
    await stepUp(actor, proof.typed, proof.field);
  }
  const typed = proven ? proof.newPassword : body.password;
  const password =
    typed === undefined
      ? null
      : own
        ? await ownPassword(actor, { ...user, ...profile }, typed, body.old_password)
        : await passwordOfMember(actor, user, typed);
  if (!changesProfile && !role && !password && !actor.precondition) return;

  const change = prisma.$transaction(async (tx) => {
    const roles = await lockMember(tx, actor, user.id, Boolean(role) || !own);
    await requireVersion(actor, () => memberVersion(tx, actor.teamId, user.id));
    if (changesProfile) await changeProfile(tx, actor, profile);
    if (role) await changeRole(tx, actor, user, roles, role, proven);
    if (password) await setPassword(tx, actor, user.id, roles, password);
  });
  await change.catch((error: unknown) => {
    throw leavesNoOwner(error) ? lastOwner("role") : error;
  });
}
