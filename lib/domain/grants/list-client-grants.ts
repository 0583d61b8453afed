import type { z } from "zod";
import type { clientGrantSchema } from "@/lib/contract/grants";
import { databaseTime } from "@/lib/database-time";
import { prisma } from "@/lib/db";
import { deviceName } from "@/lib/device-name";
import { orGone } from "@/lib/or-gone";
import { knownScopes } from "@/lib/scopes";
import type { Actor } from "../actor";
import { grantDays } from "./lifetimes";

type Presented = z.input<typeof clientGrantSchema>;

/** @returns the clients that the actor has let in on the team they act for, oldest first; those whose tokens have all ended are left out */
export const listClientGrants = ({ userId, teamId }: Actor): Promise<Presented[]> => findGrants({ userId, teamId });

/** @returns the same on every team, each with its team */
export const grantsOf = async (userId: string): Promise<(Presented & { team_id: string })[]> => findGrants({ userId });

async function findGrants(where: { userId: string; teamId?: string }): Promise<(Presented & { team_id: string })[]> {
  const now = databaseTime();
  const days = grantDays * 86_400_000;
  const rows = await prisma.clientGrant.findMany({
    where: {
      ...where,
      createdAt: { gt: new Date(now.getTime() - days) },
      refreshTokens: { some: { usedAt: null, expiresAt: { gt: now } } },
    },
    include: { apiClient: { select: { name: true, clientId: true } } },
    orderBy: { id: "asc" },
  });
  return rows.flatMap((row) => {
    const apiClient = orGone(row.apiClient);
    if (!apiClient) return [];
    return {
      id: row.id,
      team_id: row.teamId,
      client: { name: apiClient.name, client_id: apiClient.clientId },
      scopes: knownScopes(row.scopes),
      address: row.address,
      device: deviceName(row.userAgent),
      created_at: row.createdAt.toISOString(),
      expires_at: new Date(row.createdAt.getTime() + days).toISOString(),
      last_used_at: row.lastUsedAt?.toISOString() ?? null,
    };
  });
}
