import type { z } from "zod";
import { createSecret, hashSecret } from "@/lib/auth/secret";
import type { rotateServiceAccount as declaration } from "@/lib/contract/service-accounts";
import { versions } from "@/lib/contract/versions";
import { databaseTime } from "@/lib/database-time";
import { prisma } from "@/lib/db";
import { notFound } from "@/lib/errors";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { stepUp } from "../authentication/step-up";
import { isId } from "../is-id";
import { makeOnce } from "../make-once";
import { requireVersion } from "../precondition";
import { holdTeamFor } from "../teams/hold-team";
import { presentServiceAccount, type PresentedServiceAccount } from "./present";

/**
 * Gives a service account of the actor's team a new secret. The current one lives on for the overlap, and one from an earlier rotation ends:
 * two work at most.
 * @param input.overlap_hours 0 to 168; with 0, access tokens end, too, since they were given for the secret that ends
 * @returns it with the new `client_secret`, which nobody will see again
 * @throws AppError `not_found`; as `stepUp`; `authorization`, `precondition_failed`
 */
export async function rotateServiceAccount(
  actor: Actor,
  id: string,
  { overlap_hours, password }: z.output<typeof declaration.body>,
): Promise<z.input<typeof declaration.answer>> {
  const where = { id, teamId: actor.teamId, deletedAt: null };
  if (!isId(id) || (await prisma.serviceAccount.count({ where })) === 0) throw notFound();
  await stepUp(actor, password);
  const clientSecret = createSecret("service_secret");
  return makeOnce(actor, async (tx) => {
    // While the team is held, one at a time rotates.
    await holdTeamFor(tx, actor, "serviceAccount.manage");
    const found = await tx.serviceAccount.findFirst({ where });
    if (!found) throw notFound();
    await requireVersion(actor, () => versions.serviceAccount(presentServiceAccount(found)));
    const overlaps = overlap_hours > 0;
    if (!overlaps) await tx.serviceToken.deleteMany({ where: { serviceAccountId: id } });
    const row = await tx.serviceAccount.update({
      where,
      data: {
        secretHash: hashSecret(clientSecret),
        oldSecretHash: overlaps ? found.secretHash : null,
        oldSecretExpires: overlaps ? new Date(databaseTime().getTime() + overlap_hours * 3_600_000) : null,
      },
    });
    await recordAudit(tx, {
      ...by(actor),
      action: "service_account.rotated",
      target: { type: "service_account", id, name: found.name },
      after: { overlap_hours },
    });
    return { ...presentServiceAccount(row), client_secret: clientSecret };
  });
}

/**
 * Ends the overlap of a rotation now, if there is one, with all access tokens: nobody knows which secret they were given for.
 * @throws AppError `not_found`, `authorization`, `precondition_failed`
 */
export async function endOldSecret(actor: Actor, id: string): Promise<PresentedServiceAccount> {
  const where = { id, teamId: actor.teamId, deletedAt: null };
  if (!isId(id)) throw notFound();
  return prisma.$transaction(async (tx) => {
    await holdTeamFor(tx, actor, "serviceAccount.manage");
    const found = await tx.serviceAccount.findFirst({ where });
    if (!found) throw notFound();
    const before = presentServiceAccount(found);
    await requireVersion(actor, () => versions.serviceAccount(before));
    if (before.old_secret_expires_at === null) return before;
    await tx.serviceToken.deleteMany({ where: { serviceAccountId: id } });
    const row = await tx.serviceAccount.update({ where, data: { oldSecretHash: null, oldSecretExpires: null } });
    await recordAudit(tx, {
      ...by(actor),
      action: "service_account.old_secret_ended",
      target: { type: "service_account", id, name: found.name },
    });
    return presentServiceAccount(row);
  });
}
