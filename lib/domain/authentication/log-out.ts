import { prisma } from "@/lib/db";
import type { Actor } from "../actor";

/** Ends the caller's login with all its sessions and tokens. Doing it twice is fine. */
export async function logOut(actor: Pick<Actor, "userId" | "loginId">): Promise<{ status: "ok" }> {
  await prisma.login.deleteMany({ where: { id: actor.loginId, userId: actor.userId } });
  return { status: "ok" };
}
