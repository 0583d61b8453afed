import { hashPassword, isSamePassword, verifyPassword } from "@/lib/auth/password";
import { checkPassword } from "@/lib/auth/password-rules";
import { prisma, type Queries } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { can, outranks, type TeamRole } from "@/lib/permissions";
import type { Actor } from "../actor";
import { checkOwnPassword } from "../authentication/check-own-password";
import { samePassword } from "../authentication/same-password";
import { checkMaySend } from "../mails/admit-mail";
import type { ShownUser } from "../users/present";
import { passwordFacts } from "../users/password-owner";

/** A password that has passed all rules, ready to be set. */
export interface NewPassword {
  hash: string;
  /** The hash of the old one, which was shown to be known; null for somebody else's, which nobody asked for. */
  replaces: string | null;
}

/**
 * For the actor themselves, who shows the old one. Costs two hashes, so it is made before any lock is taken.
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
  checkPassword(password, { ...user, email: user.email ?? "", ...(await passwordFacts(user.id)) });
  const { passwordHash } = await prisma.user.findUniqueOrThrow({ where: { id: user.id } });
  await checkOwnPassword(user.id, oldPassword, actor.source, "old_password");
  if (isSamePassword(oldPassword, password)) throw samePassword("password");
  return { hash: await hashPassword(password, "known"), replaces: passwordHash };
}

/**
 * For a lower-ranked member.
 * @throws AppError `authorization`, `validation` on `password`, `rate_limit`, `unavailable`
 */
export async function passwordOfMember(
  actor: Actor,
  user: ShownUser & { role: TeamRole },
  password: string,
): Promise<NewPassword> {
  await checkMaySetPassword(prisma, { actor: actor.role, member: user.role }, actor.teamId, user.id);
  checkPassword(password, { ...user, email: user.email ?? "", ...(await passwordFacts(user.id)) });
  // Before the costly hashes; it is asked again, and counted, where it is sent.
  await checkMaySend(prisma, user.email ?? "", { userId: actor.userId, teamId: actor.teamId });
  // Says whether a guess was right, but only once: any other guess replaces what was guessed at.
  const { passwordHash } = await prisma.user.findUniqueOrThrow({ where: { id: user.id } });
  if (await verifyPassword(passwordHash, password, "newcomer")) throw samePassword("password");
  return { hash: await hashPassword(password, "newcomer"), replaces: null };
}

/**
 * Somebody who sets a password can log in with it, so it must open nothing that they don't stand above already.
 * @throws AppError `authorization` unless they manage the team, stand above the member, and the member is in no other team
 */
export async function checkMaySetPassword(
  queries: Queries,
  roles: { actor: TeamRole; member: TeamRole },
  teamId: string,
  userId: string,
): Promise<void> {
  if (!can({ role: roles.actor }, "member.update") || !outranks(roles.actor, roles.member)) {
    throw new AppError("authorization", "You're not allowed to set their password.");
  }
  const others = await queries.membership.count({ where: { userId, teamId: { not: teamId } } });
  if (others > 0)
    throw new AppError("authorization", "They're on another team, too, so only they can set their password.");
}
