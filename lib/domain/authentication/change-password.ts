import type { z } from "zod";
import type { changePassword as declaration } from "@/lib/contract/passwords";
import { hashPassword } from "@/lib/auth/password";
import { checkPassword } from "@/lib/auth/password-rules";
import { prisma } from "@/lib/db";
import type { Actor } from "../actor";
import { recordInTeams } from "../audit/record-in-teams";
import { checkOwnPassword } from "./check-own-password";
import { lockCheckedUser } from "./lock-checked-user";
import { replacePassword } from "./replace-password";

/**
 * Replaces the caller's password; their other logins end.
 * @throws AppError `validation` on `old_password` or `new_password`; `unavailable`
 */
export async function changePassword(
  actor: Actor,
  { old_password, new_password }: z.output<typeof declaration.body>,
): Promise<z.input<typeof declaration.answer>> {
  const user = await prisma.user.findUniqueOrThrow({ where: { id: actor.userId } });
  const person = { ...user, email: user.email ?? "" };
  checkPassword(new_password, person, "new_password");
  await checkOwnPassword(actor.userId, old_password, actor.source, "old_password");
  const passwordHash = await hashPassword(new_password);
  await prisma.$transaction(async (tx) => {
    // Of many who change it at once, one had the password that is replaced.
    await lockCheckedUser(tx, user, "old_password");
    await recordInTeams(tx, user.id, { actorId: user.id, source: actor.source, action: "user.password_changed" });
    await replacePassword(tx, person, {
      passwordHash,
      setBy: "self",
      notice: { how: "changed" },
      keptLoginId: actor.loginId,
    });
  });
  return { status: "Successfully changed password" };
}
