import { createSecret, hashSecret } from "@/lib/auth/secret";
import { prisma } from "@/lib/db";
import { AppError, notFound } from "@/lib/errors";
import { fullName } from "@/lib/full-name";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { enqueueMail } from "../mails/enqueue-mail";
import { holdTeamFor } from "../teams/hold-team";
import { findProvider } from "./provider";

/**
 * Mails a link to the postmaster of the provider's domain, an address that whoever runs its mail has (RFC 5321, section 4.5.1): who opens it
 * proves the domain, as by a TXT record. It is good for a day, and the one from before no more.
 * @returns where it went
 * @throws AppError `not_found` without a provider, `conflict` for a domain that is proven; `rate_limit` after many mails; `authorization`
 */
export const mailPostmaster = (actor: Actor): Promise<{ sent_to: string }> =>
  prisma.$transaction(async (tx) => {
    const { teamId, userId } = actor;
    await holdTeamFor(tx, actor, "sso.manage");
    const provider = await findProvider(tx, teamId);
    if (!provider) throw notFound();
    if (provider.domainProvenAt) throw new AppError("conflict", { domain: "This domain is proven already." });
    const token = createSecret("prove_domain");
    await tx.$executeRaw`
      UPDATE team_identity_providers SET mail_token_hash = ${hashSecret(token)}, mail_token_expires_at = now() + interval '1 day'
      WHERE id = ${provider.id}::uuid`;
    const team = await tx.team.findUniqueOrThrow({ where: { id: teamId }, select: { name: true } });
    const person = await tx.user.findUniqueOrThrow({ where: { id: userId } });
    const to = `postmaster@${provider.domain}`;
    const props = { teamName: team.name, personName: fullName(person), domain: provider.domain, token };
    await enqueueMail(tx, { to, template: "prove-domain", props }, { userId, teamId });
    await recordAudit(tx, {
      ...by(actor),
      action: "team_sso.postmaster_mailed",
      target: { type: "team", id: teamId, name: team.name },
      after: { to },
    });
    return { sent_to: to };
  });
