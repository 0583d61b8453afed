import type { z } from "zod";
import type { updateServiceAccount as declaration } from "@/lib/contract/service-accounts";
import { versions } from "@/lib/contract/versions";
import { prisma } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { knownScopes } from "@/lib/scopes";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { stepUp } from "../authentication/step-up";
import { checkExpiry } from "../expiry";
import { isId } from "../is-id";
import { requireVersion } from "../precondition";
import { holdTeamFor } from "../teams/hold-team";
import { auditedFields, presentServiceAccount, type PresentedServiceAccount } from "./present";

/**
 * Changes what is given of a service account of the actor's team. Its tokens read it at each call, so they follow at once.
 * @throws AppError `not_found`; `validation` on `expires_at`; as `stepUp`; `authorization`, `precondition_failed`
 */
export async function updateServiceAccount(
  actor: Actor,
  id: string,
  input: z.output<typeof declaration.body>,
): Promise<PresentedServiceAccount> {
  const where = { id, teamId: actor.teamId, deletedAt: null };
  if (!isId(id) || (await prisma.serviceAccount.count({ where })) === 0) throw notFound();
  if (input.expires_at) checkExpiry(input.expires_at);
  await stepUp(actor, input.password);
  return prisma.$transaction(async (tx) => {
    await holdTeamFor(tx, actor, "serviceAccount.manage");
    const found = await tx.serviceAccount.findFirst({ where });
    if (!found) throw notFound();
    const before = presentServiceAccount(found);
    await requireVersion(actor, () => versions.serviceAccount(before));
    const row = await tx.serviceAccount.update({
      where,
      data: {
        ...(input.name === undefined ? {} : { name: input.name }),
        ...(input.scopes === undefined ? {} : { scopes: knownScopes(input.scopes) }),
        ...(input.addresses === undefined ? {} : { addresses: input.addresses }),
        ...(input.expires_at === undefined ? {} : { expiresAt: input.expires_at }),
      },
    });
    const after = presentServiceAccount(row);
    if (versions.serviceAccount(before) === versions.serviceAccount(after)) return after;
    await recordAudit(tx, {
      ...by(actor),
      action: "service_account.updated",
      target: { type: "service_account", id, name: before.name },
      before: auditedFields(before),
      after: auditedFields(after),
    });
    return after;
  });
}
