import { providerNames } from "@/lib/contract/external-providers";
import { versions } from "@/lib/contract/versions";
import { prisma } from "@/lib/db";
import { AppError, notFound } from "@/lib/errors";
import type { Actor } from "../actor";
import { recordInTeams } from "../audit/record-in-teams";
import { stepUp } from "../authentication/step-up";
import { isId } from "../is-id";
import { lockLiveUserForNoKeyUpdate } from "../locks";
import { requireVersion } from "../precondition";
import { tellOfIdentity } from "./tell-of-identity";

/**
 * Unlinks one of the caller's Google and GitHub accounts. Logins that came by it end, the caller's own as well if it did.
 * @throws AppError `not_found` before anything is asked; `validation` on `password`, `authorization`, `precondition_failed`, `rate_limit`,
 *   `unavailable`
 */
export async function unlinkIdentity(
  actor: Actor,
  id: string,
  password: string | undefined,
): Promise<{ status: "ok" }> {
  const { userId, source } = actor;
  if (!isId(id) || (await prisma.userIdentity.count({ where: { id, userId } })) === 0) throw notFound();
  await stepUp(actor, password);
  await prisma.$transaction(async (tx) => {
    if (!(await lockLiveUserForNoKeyUpdate(tx, userId)))
      throw new AppError("authentication", "This account has been deleted.");
    const identity = await tx.userIdentity.findUnique({ where: { id, userId } });
    if (!identity) throw notFound();
    await requireVersion(actor, () => versions.identity(identity));
    const { provider } = identity;
    const before = { provider: providerNames[provider] };
    await recordInTeams(tx, userId, { actorId: userId, source, action: "identity.removed", before });
    await tellOfIdentity(tx, userId, { what: "unlinked", provider });
    // Last, since logins end with it: lib/domain/locks.ts.
    await tx.userIdentity.delete({ where: { id } });
  });
  return { status: "ok" };
}
