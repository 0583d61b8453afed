import { randomBytes } from "node:crypto";
import type { z } from "zod";
import { seal } from "@/lib/auth/seal";
import type { setTeamSso as declaration } from "@/lib/contract/single-sign-on";
import { versions } from "@/lib/contract/versions";
import { prisma, type Queries } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { TeamIdentityProvider } from "@/lib/generated/prisma/client";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { stepUp } from "../authentication/step-up";
import { requireVersion } from "../precondition";
import { holdTeamFor } from "../teams/hold-team";
import { auditedSso, findProvider, presentSso, secretPurpose, type PresentedSso } from "./provider";

type Input = z.output<typeof declaration.body>;

/**
 * Sets where people of the actor's team log in. Another issuer, client or domain is another row: logins and attempts by the one from before go
 * with that, by foreign keys.
 * @throws AppError `validation` on `client_secret` if there is none to keep, on `password` for a wrong one; `authorization`,
 *   `precondition_failed`, `rate_limit`, `unavailable`
 */
export async function setTeamSso(actor: Actor, input: Input): Promise<PresentedSso> {
  const { teamId } = actor;
  await stepUp(actor, input.password);
  return prisma.$transaction(async (tx) => {
    await holdTeamFor(tx, actor, "sso.manage");
    const before = await findProvider(tx, teamId);
    await requireVersion(actor, () => versions.teamSso(presentSso(before)));
    const after = await write(tx, teamId, before, input);
    const { name } = await tx.team.findUniqueOrThrow({ where: { id: teamId }, select: { name: true } });
    await recordAudit(tx, {
      ...by(actor),
      action: "team_sso.updated",
      target: { type: "team", id: teamId, name },
      before: before ? auditedSso(before) : {},
      after: { ...auditedSso(after), ...(input.client_secret === undefined ? {} : { client_secret: "changed" }) },
    });
    return presentSso(after);
  });
}

async function write(
  tx: Queries,
  teamId: string,
  before: TeamIdentityProvider | null,
  { issuer, client_id: clientId, client_secret: secret, default_role: defaultRole, domain }: Input,
): Promise<TeamIdentityProvider> {
  // A secret goes to the issuer that it is for, and to no other.
  const kept = before?.issuer === issuer ? before.clientSecret : undefined;
  const clientSecret = secret === undefined ? kept : seal(secretPurpose, secret);
  if (clientSecret === undefined) {
    throw new AppError("validation", { client_secret: "Must be set for a new issuer." });
  }
  const isSame = before?.issuer === issuer && before.clientId === clientId && before.domain === domain;
  if (before && isSame) {
    return tx.teamIdentityProvider.update({ where: { id: before.id }, data: { clientSecret, defaultRole } });
  }
  if (before) await tx.teamIdentityProvider.delete({ where: { id: before.id } });
  // The proof is of the domain, whoever issues.
  const proof =
    before?.domain === domain
      ? { domainToken: before.domainToken, domainProvenAt: before.domainProvenAt }
      : { domainToken: randomBytes(16).toString("base64url") };
  return tx.teamIdentityProvider.create({
    data: { teamId, issuer, clientId, clientSecret, defaultRole, domain, ...proof },
  });
}
