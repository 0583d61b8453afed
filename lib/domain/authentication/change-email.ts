import type { z } from "zod";
import { createSecret, hashSecret } from "@/lib/auth/secret";
import type { changeEmail as declaration } from "@/lib/contract/passwords";
import { databaseTime } from "@/lib/database-time";
import { prisma } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Actor } from "../actor";
import { enqueueMail } from "../mails/enqueue-mail";
import { requireVersion } from "../precondition";
import { memberVersion } from "../users/member-version";
import { checkOwnPassword } from "./check-own-password";
import { lockCheckedUser } from "./lock-checked-user";

const lifetime = 7 * 24 * 3_600_000;

/**
 * Mails a link to a new address, with which it becomes the caller's. An earlier link is void from now on.
 * @throws AppError `validation` on `password`, `conflict` on `email` if it has another account; `precondition_failed`,
 * compared with the person; `rate_limit`, `unavailable`
 */
export async function changeEmail(
  actor: Actor,
  { email, password }: z.output<typeof declaration.body>,
): Promise<{ status: "ok" }> {
  const user = await prisma.user.findUniqueOrThrow({ where: { id: actor.userId } });
  await checkOwnPassword(user.id, password, actor.source);
  if (email === user.email) {
    await requireVersion(actor, () => prisma.$transaction((tx) => memberVersion(tx, actor.teamId, user.id)));
    return { status: "ok" };
  }
  if (await prisma.user.findUnique({ where: { email }, select: { id: true } })) {
    throw new AppError("conflict", { email: "This address already has an account." });
  }
  const token = createSecret("change_email");
  const fields = { tokenHash: hashSecret(token), email, expiresAt: new Date(databaseTime().getTime() + lifetime) };
  await prisma.$transaction(async (tx) => {
    await lockCheckedUser(tx, user, "password");
    await requireVersion(actor, () => memberVersion(tx, actor.teamId, user.id));
    await tx.emailToken.upsert({
      where: { userId_kind: { userId: user.id, kind: "change_email" } },
      create: { ...fields, userId: user.id, kind: "change_email" },
      update: fields,
    });
    const mail = { to: email, template: "change-email", props: { firstName: user.firstName, token } } as const;
    await enqueueMail(tx, mail, { userId: user.id, teamId: null });
  });
  return { status: "ok" };
}
