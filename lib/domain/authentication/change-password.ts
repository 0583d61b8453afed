import type { z } from "zod";
import type { changePassword as declaration } from "@/lib/contract/passwords";
import { hashPassword, isSamePassword } from "@/lib/auth/password";
import { checkPassword } from "@/lib/auth/password-rules";
import { prisma } from "@/lib/db";
import type { Actor } from "../actor";
import { recordInTeams } from "../audit/record-in-teams";
import { passwordFacts } from "../users/password-owner";
import { checkOwnPassword } from "./check-own-password";
import { lockCheckedUser } from "./lock-checked-user";
import { replacePassword } from "./replace-password";
import { samePassword } from "./same-password";

/**
 * Replaces the caller's password; their other logins end. Whose it is stays as it was: all they show is that they know the old one.
 * @throws AppError `validation` on `old_password` or `new_password`; `unavailable`
 */
export async function changePassword(
  actor: Actor,
  { old_password, new_password }: z.output<typeof declaration.body>,
): Promise<z.input<typeof declaration.answer>> {
  const user = await prisma.user.findUniqueOrThrow({ where: { id: actor.userId } });
  const person = { ...user, email: user.email ?? "" };
  checkPassword(new_password, { ...person, ...(await passwordFacts(user.id)) }, "new_password");
  await checkOwnPassword(actor.userId, old_password, actor.source, "old_password");
  if (isSamePassword(old_password, new_password)) throw samePassword("new_password");
  const passwordHash = await hashPassword(new_password, "known");
  await prisma.$transaction(async (tx) => {
    // If many change it at once, only the first still has the right old password.
    await lockCheckedUser(tx, user, "old_password");
    await recordInTeams(tx, user.id, { actorId: user.id, source: actor.source, action: "user.password_changed" });
    await replacePassword(tx, person, {
      passwordHash,
      setBy: "knowledge",
      notice: { how: "changed" },
      keptLoginId: actor.loginId,
    });
  });
  return { status: "Successfully changed password" };
}
