import { prisma, type Queries } from "@/lib/db";
import { AppError, notFound } from "@/lib/errors";
import { fullName } from "@/lib/full-name";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "../actor";
import { loginEnded } from "../authentication/login-ended";
import { recordAudit } from "../audit/record-audit";
import { issueTokens, type Tokens } from "../authentication/issue-tokens";
import { sql } from "../authentication/login-lifetime";
import { openSession, prolongSession, type OpenSession } from "../authentication/open-session";
import { isId } from "../is-id";
import { lockMembershipForKeyShare } from "../locks";
import { companyLoginOnlyThere, letsIn } from "../single-sign-on/company-login-only";

/** Where the caller goes on: the session, and for a client of the API its new tokens. */
interface Switched {
  session: OpenSession;
  /** Null for the portal, whose cookie names the session. */
  tokens: Tokens | null;
}

/**
 * Lets the caller's login act for another of their teams, in a session of its own; the one they came from lives on. A login has
 * one session a team, so switching back finds the old one, whose earlier tokens are over.
 * @throws AppError `not_found` if the caller is not in that team, `authentication` if the login has ended meanwhile,
 * `authorization` if that team has ended this login's sessions in it, or lets people in by its own provider only
 */
export async function switchTeam(actor: Actor, teamId: string): Promise<Switched> {
  if (!isId(teamId)) throw notFound();
  return prisma.$transaction(async (tx) => {
    const live = await tx.team.count({ where: { id: teamId, deletedAt: null } });
    if (live === 0 || !(await lockMembershipForKeyShare(tx, teamId, actor.userId))) throw notFound();
    if (!(await isLetIn(tx, actor, teamId))) throw companyLoginOnlyThere();
    await useLogin(tx, actor);
    if (await isCutOff(tx, actor, teamId)) {
      throw new AppError("authorization", "An owner or admin has ended your sessions on that team. Log in again.");
    }
    const session = await reopenSession(tx, actor, teamId);
    await recordSwitch(tx, actor, teamId);
    if (!actor.apiClientId) return { session, tokens: null };
    // As if they had never been issued: coming back with one of them is no sign of theft.
    await tx.refreshToken.deleteMany({ where: { sessionId: session.id, usedAt: null } });
    return { session, tokens: await issueTokens(tx, session.id) };
  });
}

async function isLetIn(queries: Queries, { userId }: Actor, teamId: string): Promise<boolean> {
  const rows = await queries.$queryRaw<unknown[]>`
    SELECT 1 FROM memberships m JOIN teams t ON t.id = m.team_id
    WHERE m.team_id = ${teamId}::uuid AND m.user_id = ${userId}::uuid AND ${Prisma.raw(letsIn("NULL"))}`;
  return rows.length > 0;
}

/** Whether the team has ended what began before now: with a session of another team, a stolen login must not come back. */
async function isCutOff(queries: Queries, { userId, loginId }: Actor, teamId: string): Promise<boolean> {
  const rows = await queries.$queryRaw<unknown[]>`
    SELECT 1 FROM memberships m JOIN logins l ON l.user_id = m.user_id
    WHERE m.team_id = ${teamId}::uuid AND m.user_id = ${userId}::uuid AND l.id = ${loginId}::uuid
      AND l.created_at <= m.sessions_ended_at`;
  return rows.length > 0;
}

/** In the log of the team they come to. */
async function recordSwitch(queries: Queries, { userId, source }: Actor, teamId: string): Promise<void> {
  const user = await queries.user.findUniqueOrThrow({ where: { id: userId } });
  const target = { type: "user", id: userId, name: fullName(user) } as const;
  await recordAudit(queries, { teamId, actorId: userId, source, action: "login.switched", target });
}

/** Locks the login, so that of two switches at once, the second finds the session of the first. */
async function useLogin(queries: Queries, actor: Actor): Promise<void> {
  const count = await queries.$executeRaw`
    UPDATE logins l SET last_used_at = now()
    WHERE l.id = ${actor.loginId}::uuid AND l.user_id = ${actor.userId}::uuid AND ${sql.loginLives}`;
  if (count === 0) throw loginEnded();
}

async function reopenSession(queries: Queries, actor: Actor, teamId: string): Promise<OpenSession> {
  const { userId, loginId } = actor;
  const [known] = await queries.$queryRaw<{ id: string }[]>`
    SELECT id FROM sessions WHERE login_id = ${loginId}::uuid AND user_id = ${userId}::uuid AND team_id = ${teamId}::uuid
      AND expires_at > now() LIMIT 1`;
  return (known && (await prolongSession(queries, known.id))) ?? openSession(queries, { loginId, userId, teamId });
}
