import { databaseTime } from "@/lib/database-time";
import { prisma } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { can } from "@/lib/permissions";
import { enqueue } from "@/lib/queue/enqueue";
import type { Actor, Source } from "../actor";
import { checkMaySend } from "../mails/admit-mail";

const isOver = () =>
  new AppError("authorization", "This invite to become an owner has expired. An owner has to send a new one.");

/**
 * Mails an address all that waits for its owner once more, with fresh links; those mailed before work on. The call itself only puts
 * the address into the queue, so neither its answer nor its time says whether there is anything.
 * @param actor who is signed in, or null. Somebody who manages a team also renews its invite if that has expired
 * @throws AppError `authorization` if the actor manages the team and its expired invite was to own it: inviting an owner takes a password
 * @throws AppError `rate_limit` if the actor manages the team that invited this address, and has caused enough mails
 */
export async function resendEmail(actor: Actor | null, email: string, source: Source): Promise<{ status: "ok" }> {
  const manager = actor && can(actor, "member.add") ? { userId: actor.userId, teamId: actor.teamId } : null;
  await prisma.$transaction(async (tx) => {
    // They know that it is invited, so this tells them nothing new.
    const invite = manager && (await tx.invite.findFirst({ where: { teamId: manager.teamId, email } }));
    if (manager && invite) {
      if (invite.role === "owner" && invite.expiresAt <= databaseTime()) throw isOver();
      await checkMaySend(tx, email, manager);
    }
    await enqueue(tx, "resend-email", { email, manager, source });
  });
  return { status: "ok" };
}
