import { databaseTime } from "@/lib/database-time";
import { prisma, violates, type Queries } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { TeamIdentityProvider } from "@/lib/generated/prisma/client";
import type { Source } from "../actor";
import { recordAudit } from "../audit/record-audit";
import { findProvider, presentSso, type PresentedSso } from "./provider";

/**
 * Notes that a provider's domain is its team's: people can log in from here on.
 * @param hold holds the team, and throws if this may not be done any more
 * @param by who has shown it; `actorId` is null for the domain's postmaster
 * @throws AppError `conflict` if the provider is another one by now, or another team has proven that domain
 */
export async function markProven(
  { id, teamId, domain }: TeamIdentityProvider,
  hold: (tx: Queries) => Promise<unknown>,
  by: { actorId: string | null; source: Source; how: "TXT record" | "mail to postmaster" },
): Promise<PresentedSso> {
  try {
    return await prisma.$transaction(async (tx) => {
      await hold(tx);
      const { count } = await tx.teamIdentityProvider.updateMany({
        where: { id, domainProvenAt: null },
        data: { domainProvenAt: databaseTime() },
      });
      if (count === 0) throw new AppError("conflict", "Someone else changed this at the same time. Try again.");
      const { name } = await tx.team.findUniqueOrThrow({ where: { id: teamId }, select: { name: true } });
      await recordAudit(tx, {
        teamId,
        actorId: by.actorId,
        source: by.source,
        action: "team_sso.domain_proven",
        target: { type: "team", id: teamId, name },
        after: { domain, by: by.how },
      });
      return presentSso(await findProvider(tx, teamId));
    });
  } catch (error) {
    if (!violates(error, "team_identity_providers_proven_domain")) throw error;
    throw new AppError("conflict", { domain: "Another team has proven this domain." });
  }
}
