import type { Queries } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { enqueueMail } from "@/lib/jobs/enqueue-mail";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import type { HeldRoles } from "./lock-member";
import { checkMaySetPassword, type NewPassword } from "./new-password";

/**
 * Sets a password and tells the person by mail. Ends the logins that were made with the old one (but the one that asks, if it is
 * theirs), and voids a reset under way.
 * @param queries a transaction that has locked the user and both members
 * @throws AppError `validation` on `old_password` if it was changed meanwhile, `authorization`
 */
export async function setPassword(
  queries: Queries,
  actor: Actor,
  userId: string,
  roles: HeldRoles,
  { hash, replaces }: NewPassword,
): Promise<void> {
  const own = userId === actor.userId;
  if (!own) await checkMaySetPassword(queries, roles, actor.teamId, userId);
  const [user] = await queries.user.updateManyAndReturn({
    where: { id: userId, deletedAt: null, ...(own ? { passwordHash: replaces } : {}) },
    data: { passwordHash: hash, passwordSetBy: own ? "self" : "other" },
    select: { email: true, firstName: true, lastName: true },
  });
  if (!user) throw new AppError("validation", { old_password: "This is not your password any more." });
  await queries.login.deleteMany({ where: { userId, ...(own ? { id: { not: actor.loginId } } : {}) } });
  await queries.emailToken.deleteMany({ where: { userId, kind: "reset_password" } });
  await recordAudit(queries, {
    ...by(actor),
    action: own ? "user.password_changed" : "user.password_set",
    target: { type: "user", id: userId, name: `${user.firstName} ${user.lastName}` },
  });
  const { name: teamName } = await queries.team.findUniqueOrThrow({ where: { id: actor.teamId } });
  await enqueueMail(queries, {
    to: user.email ?? "",
    template: "password-changed",
    props: { firstName: user.firstName, ...(own ? { how: "changed" } : { how: "set-by-team", teamName }) },
  });
}
