import type { z } from "zod";
import type { sessionSchema } from "@/lib/contract/sessions";
import { maxPageSize } from "@/lib/contract/page-size";
import { prisma } from "@/lib/db";
import type { Actor } from "../actor";
import { loginBounds } from "../authentication/login-lifetime";

/**
 * @returns the caller's logins that still act for a team, last used first: what people call their sessions. More than fit on a page
 *   are only had by programs that log in over and over; those used longest ago are left out.
 */
export async function listSessions(actor: Actor): Promise<z.infer<typeof sessionSchema>[]> {
  const { now, since } = await loginBounds(prisma);
  const live = { expiresAt: { gt: now }, membership: { team: { deletedAt: null } } };
  const logins = await prisma.login.findMany({
    where: { userId: actor.userId, createdAt: { gt: since }, sessions: { some: live } },
    include: {
      apiClient: { select: { name: true } },
      sessions: {
        where: live,
        orderBy: { id: "asc" },
        distinct: ["teamId"],
        select: { membership: { select: { team: { select: { id: true, name: true } } } } },
      },
    },
    orderBy: [{ lastUsedAt: "desc" }, { id: "desc" }],
    take: maxPageSize,
  });
  return logins.map((login) => ({
    id: login.id,
    client: login.apiClient?.name ?? null,
    address: login.address,
    user_agent: login.userAgent,
    teams: login.sessions.map(({ membership: { team } }) => ({ id: team.id, team_name: team.name })),
    current: login.id === actor.loginId,
    created_at: login.createdAt.toISOString(),
    last_used_at: login.lastUsedAt.toISOString(),
  }));
}
