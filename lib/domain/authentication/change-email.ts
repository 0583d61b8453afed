import type { z } from "zod";
import type { changeEmail as declaration } from "@/lib/contract/passwords";
import { createSecret, hashSecret } from "@/lib/auth/secret";
import { prisma } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { enqueueMail } from "@/lib/jobs/enqueue-mail";
import type { Actor } from "../actor";
import { checkOwnPassword } from "./check-own-password";
import { lockCheckedUser } from "./lock-checked-user";

const lifetime = 7 * 24 * 3_600_000;

/**
 * Mails a link to a new address, with which it becomes the caller's. An earlier link is void from now on.
 * @throws AppError `validation` on `password`, `conflict` on `email` if it has another account; `unavailable`
 */
export async function changeEmail(
  actor: Actor,
  { email, password }: z.output<typeof declaration.body>,
): Promise<{ status: "ok" }> {
  const user = await prisma.user.findUniqueOrThrow({ where: { id: actor.userId } });
  await checkOwnPassword(user.id, password, actor.source);
  if (email === user.email) return { status: "ok" };
  if (await prisma.user.findUnique({ where: { email }, select: { id: true } })) {
    throw new AppError("conflict", { email: "This address already has an account." });
  }
  const token = createSecret("change_email");
  const fields = { tokenHash: hashSecret(token), email, expiresAt: new Date(Date.now() + lifetime) };
  await prisma.$transaction(async (tx) => {
    await lockCheckedUser(tx, user, "password");
    await tx.emailToken.upsert({
      where: { userId_kind: { userId: user.id, kind: "change_email" } },
      create: { ...fields, userId: user.id, kind: "change_email" },
      update: fields,
    });
    await enqueueMail(tx, { to: email, template: "change-email", props: { firstName: user.firstName, token } });
  });
  return { status: "ok" };
}
