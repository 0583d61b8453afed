import { prisma } from "@/lib/db";
import { notFound } from "@/lib/errors";
import type { Actor } from "../actor";
import { isId } from "../is-id";

/**
 * Ends one of the caller's logins, with all its sessions and tokens. If it is the one they call through, they are logged out.
 * @param id of the login
 * @throws AppError `not_found` if they have none such
 */
export async function revokeSession(actor: Actor, id: string): Promise<{ status: "ok" }> {
  const { count } = isId(id) ? await prisma.login.deleteMany({ where: { id, userId: actor.userId } }) : { count: 0 };
  if (count === 0) throw notFound();
  return { status: "ok" };
}
