import { prisma } from "@/lib/db";
import { enqueueResend } from "@/lib/jobs/enqueue-resend";
import { can } from "@/lib/permissions";
import type { Actor, Source } from "../actor";

/**
 * Mails an address all that waits for its owner once more, with fresh links; the old ones are void. The call itself only puts the
 * address into the queue, so neither its answer nor its time says whether there is anything.
 * @param actor who is signed in, or null. Who manages a team also renews its invite if that has expired
 */
export async function resendEmail(actor: Actor | null, email: string, source: Source): Promise<{ status: "ok" }> {
  const manager = actor && can(actor, "member.add") ? { userId: actor.userId, teamId: actor.teamId } : null;
  await enqueueResend(prisma, { email, manager, source });
  return { status: "ok" };
}
