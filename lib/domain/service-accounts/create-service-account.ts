import type { z } from "zod";
import { createClientId, createSecret, hashSecret } from "@/lib/auth/secret";
import type { createServiceAccount as declaration } from "@/lib/contract/service-accounts";
import { AppError } from "@/lib/errors";
import { knownScopes } from "@/lib/scopes";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { stepUp } from "../authentication/step-up";
import { checkExpiry } from "../expiry";
import { makeOnce } from "../make-once";
import { holdTeamFor } from "../teams/hold-team";
import { auditedFields, presentServiceAccount } from "./present";

const most = 100;

/**
 * Makes a service account of the actor's team.
 * @returns it with `client_secret`, which nobody will see again
 * @throws AppError `validation` on `expires_at`; `conflict` if the team has as many as it may; as `stepUp`; `authorization`
 */
export async function createServiceAccount(
  actor: Actor,
  input: z.output<typeof declaration.body>,
): Promise<z.input<typeof declaration.answer>> {
  checkExpiry(input.expires_at);
  await stepUp(actor, input.password);
  const clientSecret = createSecret("service_secret");
  return makeOnce(actor, async (tx) => {
    // While the team is held, nobody loses the role that the permission was checked for, and nobody else adds one.
    await holdTeamFor(tx, actor, "serviceAccount.manage");
    const { teamId } = actor;
    if ((await tx.serviceAccount.count({ where: { teamId, deletedAt: null } })) >= most) {
      throw new AppError("conflict", `A team can have up to ${most} service accounts. Delete one first.`);
    }
    const row = await tx.serviceAccount.create({
      data: {
        teamId,
        name: input.name,
        clientId: createClientId("service"),
        secretHash: hashSecret(clientSecret),
        scopes: knownScopes(input.scopes),
        addresses: input.addresses,
        expiresAt: input.expires_at,
        createdById: actor.userId,
      },
    });
    const made = presentServiceAccount(row);
    await recordAudit(tx, {
      ...by(actor),
      action: "service_account.created",
      target: { type: "service_account", id: row.id, name: row.name },
      after: auditedFields(made),
    });
    return { ...made, client_secret: clientSecret };
  });
}
