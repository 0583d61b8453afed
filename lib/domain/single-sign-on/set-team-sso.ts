import { randomBytes } from "node:crypto";
import type { z } from "zod";
import { seal } from "@/lib/auth/seal";
import type { setTeamSso as declaration } from "@/lib/contract/single-sign-on";
import { versions } from "@/lib/contract/versions";
import { prisma, type Queries } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { stepUp } from "../authentication/step-up";
import { requireVersion } from "../precondition";
import { holdTeamFor } from "../teams/hold-team";
import { tellOwners } from "../teams/tell-owners";
import { letsIn } from "./company-login-only";
import {
  auditedSso,
  findProvider,
  isRequired,
  presentSso,
  secretPurpose,
  type PresentedSso,
  type TeamProvider,
} from "./provider";

type Input = z.output<typeof declaration.body>;

/**
 * Sets where people of the actor's team log in, and whether they have to. Another issuer, client or domain is another row: logins and attempts by the one from before go
 * with that, by foreign keys.
 * @throws AppError `validation` on `client_secret` if there is none to keep, on `password` for a wrong one; `conflict` on `required` while the
 *   domain isn't proven; `authorization`, `precondition_failed`, `rate_limit`, `unavailable`
 */
export async function setTeamSso(actor: Actor, input: Input): Promise<PresentedSso> {
  const { teamId } = actor;
  await stepUp(actor, input.password);
  return prisma.$transaction(async (tx) => {
    await holdTeamFor(tx, actor, "sso.manage");
    const before = await findProvider(tx, teamId);
    await requireVersion(actor, () => versions.teamSso(presentSso(before)));
    await write(tx, teamId, before, input);
    const after = await setRule(tx, teamId, input.required);
    const { name } = await tx.team.findUniqueOrThrow({ where: { id: teamId }, select: { name: true } });
    await recordAudit(tx, {
      ...by(actor),
      action: "team_sso.updated",
      target: { type: "team", id: teamId, name },
      before: before ? auditedSso(before) : {},
      after: { ...auditedSso(after), ...(input.client_secret === undefined ? {} : { client_secret: "changed" }) },
    });
    if (before && isRequired(before) && !input.required)
      await tellOwners(tx, teamId, { what: "sso-not-required", byUserId: actor.userId });
    return presentSso(after);
  });
}

/** Sets the rule. Logins that came by another way end for this team with it, but those of owners. */
async function setRule(tx: Queries, teamId: string, required: boolean): Promise<TeamProvider> {
  const provider = await tx.teamIdentityProvider.findUniqueOrThrow({ where: { teamId } });
  if (required && !provider.domainProvenAt) {
    throw new AppError("conflict", { required: "Prove the domain first: until then, nobody can log in this way." });
  }
  await tx.team.update({ where: { id: teamId }, data: { requiredProviderId: required ? provider.id : null } });
  if (required) {
    await tx.$executeRaw`
      DELETE FROM sessions s USING logins l, memberships m, teams t
      WHERE s.team_id = ${teamId}::uuid AND l.id = s.login_id AND m.team_id = s.team_id AND m.user_id = s.user_id AND t.id = s.team_id
        AND NOT ${Prisma.raw(letsIn("l.identity_provider_id"))}`;
    // Nobody knows any more by which login these were approved.
    await tx.deviceCode.deleteMany({ where: { teamId } });
    await tx.authorizationCode.deleteMany({ where: { teamId } });
  }
  const after = await findProvider(tx, teamId);
  if (!after) throw new Error("The provider that was just set is gone.");
  return after;
}

async function write(
  tx: Queries,
  teamId: string,
  before: TeamProvider | null,
  { issuer, client_id: clientId, client_secret: secret, default_role: defaultRole, domain }: Input,
): Promise<void> {
  // A secret goes to the issuer that it is for, and to no other.
  const kept = before?.issuer === issuer ? before.clientSecret : undefined;
  const clientSecret = secret === undefined ? kept : seal(secretPurpose, secret);
  if (clientSecret === undefined) {
    throw new AppError("validation", { client_secret: "Must be set for a new issuer." });
  }
  const isSame = before?.issuer === issuer && before.clientId === clientId && before.domain === domain;
  if (before && isSame) {
    await tx.teamIdentityProvider.update({ where: { id: before.id }, data: { clientSecret, defaultRole } });
    return;
  }
  if (before) await tx.teamIdentityProvider.delete({ where: { id: before.id } });
  // The proof is of the domain, whoever issues.
  const proof =
    before?.domain === domain
      ? { domainToken: before.domainToken, domainProvenAt: before.domainProvenAt }
      : { domainToken: randomBytes(16).toString("base64url") };
  await tx.teamIdentityProvider.create({
    data: { teamId, issuer, clientId, clientSecret, defaultRole, domain, ...proof },
  });
}
