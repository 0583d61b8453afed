import type { z } from "zod";
import type { updateUser as declaration } from "@/lib/contract/users";
import { prisma } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Actor } from "../actor";
import { requireOwnAsset } from "../assets/require-own-asset";
import { lastOwner, leavesNoOwner } from "../teams/last-owner";
import { changeRole } from "./change-role";
import { lockMember } from "./lock-member";
import { ownPassword, passwordOfMember } from "./new-password";
import { changeProfile, profileIn } from "./profile";
import { checkRoleChange } from "./role-rules";
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
  if (changesProfile && !own) throw new AppError("authorization", "A profile is one's own to change.");
  if (profile.avatar !== user.avatar) await requireOwnAsset(actor, profile.avatar, "avatar");
  const role = body.role === user.role ? undefined : body.role;
  if (role) checkRoleChange(actor.role, user.role, role);
  const { password: typed } = body;
  const password =
    typed === undefined
      ? null
      : own
        ? await ownPassword(actor, { ...user, ...profile }, typed, body.old_password)
        : await passwordOfMember(actor, user, typed);
  if (!changesProfile && !role && !password) return;

  const change = prisma.$transaction(async (tx) => {
    const roles = await lockMember(tx, actor, user.id, Boolean(role) || !own);
    if (changesProfile) await changeProfile(tx, actor, profile);
    if (role) await changeRole(tx, actor, user, roles, role);
    if (password) await setPassword(tx, actor, user.id, roles, password);
  });
  await change.catch((error: unknown) => {
    throw leavesNoOwner(error) ? lastOwner("role") : error;
  });
}
