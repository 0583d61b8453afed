import { databaseTime } from "@/lib/database-time";
import { prisma, violates } from "@/lib/db";
import { AppError, notFound } from "@/lib/errors";
import { findTxt } from "@/lib/integrations/oidc/find-txt";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { holdTeamFor } from "../teams/hold-team";
import { findProvider, presentSso, recordOf, type PresentedSso } from "./provider";

/**
 * Looks whether the domain of the team's provider says what it was told to. Once proven, it stays so until the team names another one.
 * @throws AppError `not_found` without a provider; `conflict` if the record isn't there, or another team has proven that domain;
 *   `unavailable` if no name server answers; `authorization`
 */
export async function proveDomain(actor: Actor): Promise<PresentedSso> {
  const provider = await findProvider(prisma, actor.teamId);
  if (!provider) throw notFound();
  if (provider.domainProvenAt) return presentSso(provider);
  const { name, value } = recordOf(provider);
  const found = await findTxt(name).catch((cause: unknown) => {
    throw new AppError("unavailable", "We couldn't look up the domain. Try again in a minute.", 60, { cause });
  });
  if (!found.includes(value)) {
    throw new AppError("conflict", {
      domain: `We didn't find the TXT record at ${name}. It can take a while until it's visible everywhere.`,
    });
  }
  try {
    return await prisma.$transaction(async (tx) => {
      await holdTeamFor(tx, actor, "sso.manage");
      const { count } = await tx.teamIdentityProvider.updateMany({
        where: { id: provider.id, domainProvenAt: null },
        data: { domainProvenAt: databaseTime() },
      });
      if (count === 0) throw new AppError("conflict", "Someone else changed this at the same time. Try again.");
      const { name: teamName } = await tx.team.findUniqueOrThrow({
        where: { id: actor.teamId },
        select: { name: true },
      });
      await recordAudit(tx, {
        ...by(actor),
        action: "team_sso.domain_proven",
        target: { type: "team", id: actor.teamId, name: teamName },
        after: { domain: provider.domain },
      });
      return presentSso(await findProvider(tx, actor.teamId));
    });
  } catch (error) {
    if (!violates(error, "team_identity_providers_proven_domain")) throw error;
    throw new AppError("conflict", { domain: "Another team has proven this domain." });
  }
}
