import { prisma } from "@/lib/db";
import type { Actor } from "../actor";

/** Ends all of the caller's logins but the one they call through. */
export async function revokeOtherSessions(actor: Actor): Promise<{ status: "ok" }> {
  await prisma.login.deleteMany({ where: { userId: actor.userId, id: { not: actor.loginId } } });
  return { status: "ok" };
}
