import { hashPassword } from "@/lib/auth/password";
import { checkPassword } from "@/lib/auth/password-rules";
import { prisma, type Queries } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { can, type TeamRole } from "@/lib/permissions";
import type { Actor } from "../actor";
import { checkOwnPassword } from "../authentication/check-own-password";
import type { ShownUser } from "./present";
import { outranks } from "./role-rules";

/** A password that has passed all rules, ready to be set. */
export interface NewPassword {
  hash: string;
  /** The hash of the old one, which was shown to be known; null for somebody else's, which nobody asked for. */
  replaces: string | null;
}

/**
 * One's own, for the old one. Costs two hashes, so it is made before any lock is taken.
 * @param user the actor, called as they want to be from now on
 * @throws AppError `validation` on `password` or `old_password`, `unavailable`
 */
export async function ownPassword(
  actor: Actor,
  user: ShownUser,
  password: string,
  oldPassword: string | undefined,
): Promise<NewPassword> {
  if (oldPassword === undefined) throw new AppError("validation", { old_password: "Must be set." });
  checkPassword(password, { ...user, email: user.email ?? "" });
  const { passwordHash } = await prisma.user.findUniqueOrThrow({ where: { id: user.id } });
  await checkOwnPassword(user.id, oldPassword, actor.source, "old_password");
  return { hash: await hashPassword(password), replaces: passwordHash };
}

/**
 * That of a lower-ranked member.
 * @throws AppError `authorization`, `validation` on `password`, `unavailable`
 */
export async function passwordOfMember(
  actor: Actor,
  user: ShownUser & { role: TeamRole },
  password: string,
): Promise<NewPassword> {
  await checkMaySetPassword(prisma, { actor: actor.role, member: user.role }, actor.teamId, user.id);
  checkPassword(password, { ...user, email: user.email ?? "" });
  return { hash: await hashPassword(password), replaces: null };
}

/**
 * Whoever sets a password can log in with it, so it must open nothing that they don't stand above already.
 * @throws AppError `authorization` unless they manage the team, stand above the member, and the member is in no other team
 */
export async function checkMaySetPassword(
  queries: Queries,
  roles: { actor: TeamRole; member: TeamRole },
  teamId: string,
  userId: string,
): Promise<void> {
  if (!can({ role: roles.actor }, "member.update") || !outranks(roles.actor, roles.member)) {
    throw new AppError("authorization", "You are not allowed to set their password.");
  }
  const others = await queries.membership.count({ where: { userId, teamId: { not: teamId } } });
  if (others > 0) throw new AppError("authorization", "They are in another team too, so only they set their password.");
}
