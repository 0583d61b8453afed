import type { Queries } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Actor } from "../actor";
import { recordInTeams } from "../audit/record-in-teams";
import { replacePassword } from "../authentication/replace-password";
import type { HeldRoles } from "./lock-member";
import { checkMaySetPassword, type NewPassword } from "./new-password";

/**
 * Sets a password, with all that follows. The login that asks lives on if the password is its own.
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
  const user = await queries.user.findFirst({
    where: { id: userId, deletedAt: null, ...(own ? { passwordHash: replaces } : {}) },
    select: { id: true, email: true, firstName: true, lastName: true },
  });
  if (!user) throw new AppError("validation", { old_password: "Your password has changed in the meantime." });
  const action = own ? "user.password_changed" : "user.password_set";
  await recordInTeams(queries, userId, { actorId: actor.userId, source: actor.source, action });
  const { name: teamName } = await queries.team.findUniqueOrThrow({ where: { id: actor.teamId } });
  await replacePassword(
    queries,
    { ...user, email: user.email ?? "" },
    {
      passwordHash: hash,
      setBy: own ? "knowledge" : "other",
      ...(own ? {} : { sender: { userId: actor.userId, teamId: actor.teamId } }),
      notice: own ? { how: "changed" } : { how: "set-by-team", teamName },
      keptLoginId: own ? actor.loginId : undefined,
    },
  );
}
