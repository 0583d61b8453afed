import type { z } from "zod";
import type { sessionSchema } from "@/lib/contract/sessions";
import { prisma } from "@/lib/db";
import type { Actor } from "../actor";

/** @returns the caller's logins, one per device or API client, last used first */
export async function listSessions(actor: Actor): Promise<z.infer<typeof sessionSchema>[]> {
  const logins = await prisma.login.findMany({
    where: { userId: actor.userId, sessions: { some: { expiresAt: { gt: new Date() } } } },
    include: {
      apiClient: { select: { name: true } },
      sessions: { select: { teamId: true, membership: { select: { team: { select: { name: true } } } } } },
    },
    orderBy: { lastUsedAt: "desc" },
  });
  return logins.map((login) => ({
    id: login.id,
    client: login.apiClient?.name ?? null,
    address: login.address,
    user_agent: login.userAgent,
    teams: login.sessions.map(({ teamId, membership }) => ({ id: teamId, team_name: membership.team.name })),
    current: login.id === actor.loginId,
    created_at: login.createdAt.toISOString(),
    last_used_at: login.lastUsedAt.toISOString(),
  }));
}
