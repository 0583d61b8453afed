import type { z } from "zod";
import { unseal } from "@/lib/auth/seal";
import type { teamSsoSchema } from "@/lib/contract/single-sign-on";
import { prisma, type Queries } from "@/lib/db";
import { env } from "@/lib/env";
import type { TeamIdentityProvider } from "@/lib/generated/prisma/client";
import type { Client } from "@/lib/integrations/oidc/client";
import { guardedFetch } from "@/lib/integrations/oidc/guarded-fetch";
import { paths } from "@/lib/paths";
import type { Actor } from "../actor";

/** What the clients' secrets are sealed for. */
export const secretPurpose = "identity-provider";

export type PresentedSso = z.input<typeof teamSsoSchema>;

/** A team's provider, with whether the team requires it: there is a row then, of that team. */
export type TeamProvider = TeamIdentityProvider & { requiredBy: readonly unknown[] };

const withRule = { requiredBy: { select: { id: true } } } as const;

const redirectUri = (): string => `${env().PUBLIC_URL}${paths.loginReturn}`;

/** @returns the name of the TXT record that proves a domain, and what it says */
export const recordOf = ({ domain, domainToken }: Pick<TeamIdentityProvider, "domain" | "domainToken">) => ({
  name: `_debrief.${domain}`,
  value: `debrief-domain=${domainToken}`,
});

/** Row → answer; the client's secret stays behind. */
export function presentSso(row: TeamProvider | null): PresentedSso {
  const record = row && recordOf(row);
  return {
    redirect_uri: redirectUri(),
    provider:
      row && record
        ? {
            issuer: row.issuer,
            client_id: row.clientId,
            default_role: row.defaultRole === "admin" ? "admin" : "developer",
            required: isRequired(row),
            domain: row.domain,
            domain_proven_at: row.domainProvenAt?.toISOString() ?? null,
            txt_name: record.name,
            txt_value: record.value,
          }
        : null,
  };
}

/** Whether everyone but the owners has to log in through it. */
export const isRequired = ({ requiredBy }: TeamProvider): boolean => requiredBy.length > 0;

/** What of it can be changed, in the words of the audit log. */
export const auditedSso = (row: TeamProvider) => ({
  issuer: row.issuer,
  client_id: row.clientId,
  default_role: row.defaultRole,
  domain: row.domain,
  required: isRequired(row),
});

/** @returns the provider of a team, if it has one */
export const findProvider = (queries: Queries, teamId: string): Promise<TeamProvider | null> =>
  queries.teamIdentityProvider.findUnique({ where: { teamId }, include: withRule });

/**
 * @returns us, as the provider knows us
 * @throws CannotOpen if its secret was sealed under an AUTH_SECRET that is gone
 */
export function clientOf({ issuer, clientId, clientSecret }: TeamIdentityProvider): Client {
  const { SSO_PRIVATE_ADDRESSES: allowed, PUBLIC_URL } = env();
  const isProduction = PUBLIC_URL.startsWith("https:");
  return {
    issuer,
    clientId,
    clientSecret: unseal(secretPurpose, clientSecret),
    redirectUri: redirectUri(),
    fetch: guardedFetch(allowed, isProduction),
    plain: !isProduction,
  };
}

/** @returns the provider of the actor's team, for its owners */
export const getTeamSso = async ({ teamId }: Actor): Promise<PresentedSso> =>
  presentSso(await findProvider(prisma, teamId));

/** @returns whether the actor has to log in through their team's provider */
export const isBoundToCompany = async ({ teamId, role }: Actor): Promise<boolean> =>
  role !== "owner" && (await prisma.team.count({ where: { id: teamId, requiredProviderId: { not: null } } })) > 0;
