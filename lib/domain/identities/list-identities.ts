import type { z } from "zod";
import type { identitiesSchema } from "@/lib/contract/identities";
import { prisma } from "@/lib/db";
import type { UserIdentity } from "@/lib/generated/prisma/client";
import type { Actor } from "../actor";
import { availableProviders } from "./providers";

type Presented = z.input<typeof identitiesSchema>;

/** Row → answer; the subject is between us and the provider. */
export const presentIdentity = ({
  id,
  provider,
  name,
  createdAt,
  lastUsedAt,
}: UserIdentity): Presented["accounts"][number] => ({
  id,
  provider,
  name,
  created_at: createdAt.toISOString(),
  last_used_at: lastUsedAt?.toISOString() ?? null,
});

/** @returns the accounts elsewhere that log a person in, the oldest first; of teams' providers, those of teams they are in */
export async function identitiesOf(userId: string): Promise<Pick<Presented, "accounts" | "company_accounts">> {
  const [accounts, companies] = await Promise.all([
    prisma.userIdentity.findMany({ where: { userId }, orderBy: { id: "asc" } }),
    prisma.teamIdentity.findMany({
      where: { userId, team: { deletedAt: null, memberships: { some: { userId } } } },
      orderBy: { id: "asc" },
      include: { team: { select: { id: true, name: true } } },
    }),
  ]);
  return {
    accounts: accounts.map(presentIdentity),
    company_accounts: companies.map(({ team, issuer, createdAt, lastUsedAt }) => ({
      team: { id: team.id, team_name: team.name },
      issuer,
      created_at: createdAt.toISOString(),
      last_used_at: lastUsedAt.toISOString(),
    })),
  };
}

/** @returns the caller's own, and what they could link */
export const listIdentities = async ({ userId }: Actor): Promise<Presented> => ({
  available: availableProviders(),
  ...(await identitiesOf(userId)),
});
