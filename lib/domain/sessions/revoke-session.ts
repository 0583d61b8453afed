import { versions } from "@/lib/contract/versions";
import { prisma } from "@/lib/db";
import { notFound } from "@/lib/errors";
import type { Actor } from "../actor";
import { endLogins } from "../authentication/end-logins";
import { isId } from "../is-id";
import { requireVersion } from "../precondition";

/**
 * Ends one of the caller's logins, with all its sessions and tokens. If it is the one they call through, they are logged out.
 * @param id of the login
 * @throws AppError `not_found` if they have none such, `precondition_failed`
 */
export async function revokeSession(actor: Actor, id: string): Promise<{ status: "ok" }> {
  if (!isId(id)) throw notFound();
  const where = { id, userId: actor.userId };
  if (actor.precondition && (await prisma.login.count({ where })) === 0) throw notFound();
  // A login is what it is for as long as it is there: nothing can change it between this and its end.
  await requireVersion(actor, () => versions.session({ id }));
  if ((await endLogins(actor, { only: [id] })) === 0) throw notFound();
  return { status: "ok" };
}
