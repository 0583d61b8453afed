import { prisma, type Queries } from "@/lib/db";
import { AppError, notFound } from "@/lib/errors";
import { holdMembership } from "../access/hold-membership";
import type { Actor } from "../actor";
import { issueTokens, type Tokens } from "../authentication/issue-tokens";
import { sessionLifetime } from "../authentication/open-login";
import { isId } from "../is-id";

/** Where the caller goes on: the session, and for a client of the API its new tokens. */
interface Switched {
  sessionId: string;
  /** Null for the portal, whose cookie names the session. */
  tokens: Tokens | null;
}

/**
 * Lets the caller's login act for another of their teams, in a session of its own; the one they came from lives on. A login has
 * one session a team, so switching back finds the old one, whose earlier tokens are over.
 * @throws AppError `not_found` if the caller is not in that team, `authentication` if the login has ended meanwhile
 */
export async function switchTeam(actor: Actor, teamId: string): Promise<Switched> {
  if (!isId(teamId)) throw notFound();
  return prisma.$transaction(async (tx) => {
    const live = await tx.team.count({ where: { id: teamId, deletedAt: null } });
    if (live === 0 || !(await holdMembership(tx, teamId, actor.userId))) throw notFound();
    await useLogin(tx, actor);
    const sessionId = await reopenSession(tx, actor, teamId);
    if (!actor.apiClientId) return { sessionId, tokens: null };
    // As if they had never been issued: that somebody comes back with one is no sign of theft.
    await tx.refreshToken.deleteMany({ where: { sessionId, usedAt: null } });
    return { sessionId, tokens: await issueTokens(tx, sessionId) };
  });
}

/** Locks the login, so that of two who switch at once the second finds the session of the first. */
async function useLogin(queries: Queries, actor: Actor): Promise<void> {
  const { count } = await queries.login.updateMany({
    where: { id: actor.loginId, userId: actor.userId },
    data: { lastUsedAt: new Date() },
  });
  if (count === 0) throw new AppError("authentication", "This login has ended.");
}

async function reopenSession(queries: Queries, actor: Actor, teamId: string): Promise<string> {
  const { userId, loginId } = actor;
  const expiresAt = new Date(Date.now() + sessionLifetime);
  const [known] = await queries.session.updateManyAndReturn({
    where: { loginId, userId, teamId, expiresAt: { gt: new Date() } },
    data: { expiresAt },
    select: { id: true },
  });
  if (known) return known.id;
  const { id } = await queries.session.create({ data: { loginId, userId, teamId, expiresAt }, select: { id: true } });
  return id;
}
