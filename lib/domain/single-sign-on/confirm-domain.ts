import { hashSecret, isSecretOf } from "@/lib/auth/secret";
import { databaseTime } from "@/lib/database-time";
import { prisma, type Queries } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Source } from "../actor";
import { lockTeamForNoKeyUpdate } from "../locks";
import { markProven } from "./mark-proven";

const invalid = () =>
  new AppError("validation", { token: "This link is no longer valid. Ask the team for a new email." });

/**
 * Proves a domain by the link that its postmaster was mailed.
 * @param token from an untrusted source; pressing twice is once
 * @returns the domain, and the team that people with addresses of it can log in to now
 * @throws AppError `validation` on `token` if it is unknown, used, expired or no longer the latest; `conflict` if another team has proven the domain
 */
export async function confirmDomain(token: string, source: Source): Promise<{ domain: string; team_name: string }> {
  if (!isSecretOf("prove_domain", token)) throw invalid();
  const where = { mailTokenHash: hashSecret(token), mailTokenExpiresAt: { gt: databaseTime() } };
  const provider = await prisma.teamIdentityProvider.findFirst({
    where,
    include: { team: { select: { name: true } } },
  });
  if (!provider) throw invalid();
  const hold = async (tx: Queries) => {
    if (!(await lockTeamForNoKeyUpdate(tx, provider.teamId))) throw invalid();
    if ((await tx.teamIdentityProvider.count({ where: { ...where, id: provider.id } })) === 0) throw invalid();
  };
  const proven = { domain: provider.domain, team_name: provider.team.name };
  // By another press, or by a record: they are told the same.
  if (provider.domainProvenAt) return proven;
  await markProven(provider, hold, { actorId: null, source, how: "mail to postmaster" }).catch(
    async (error: unknown) => {
      const isProven = { id: provider.id, domainProvenAt: { not: null } };
      if ((await prisma.teamIdentityProvider.count({ where: isProven })) === 0) throw error;
    },
  );
  return proven;
}
