import { prisma } from "@/lib/db";
import { AppError, notFound } from "@/lib/errors";
import { findTxt } from "@/lib/integrations/oidc/find-txt";
import { log } from "@/lib/log";
import type { Actor } from "../actor";
import { holdTeamFor } from "../teams/hold-team";
import { markProven } from "./mark-proven";
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
    log().warn({ err: cause, provider: provider.id }, "the record that proves a domain could not be looked up");
    throw new AppError("unavailable", "We couldn't look up the domain. Try again in a minute.", 60, { cause });
  });
  if (!found.includes(value)) {
    throw new AppError("conflict", {
      domain: `We didn't find the TXT record at ${name}. It can take a while until it's visible everywhere.`,
    });
  }
  const { userId: actorId, source } = actor;
  return markProven(provider, (tx) => holdTeamFor(tx, actor, "sso.manage"), { actorId, source, how: "TXT record" });
}
