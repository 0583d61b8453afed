import { v7 as newId } from "uuid";
import type { Queries } from "@/lib/db";
import { sql } from "./login-lifetime";

/** A login that acts for a team, and until when at the latest if it is not used again. */
export interface OpenSession {
  id: string;
  expiresAt: Date;
}

/**
 * Opens a session of a login for one of the person's teams.
 * @param queries a transaction that holds login and membership
 */
export async function openSession(
  queries: Queries,
  { loginId, userId, teamId }: { loginId: string; userId: string; teamId: string },
): Promise<OpenSession> {
  const [session] = await queries.$queryRaw<{ id: string; expires_at: Date }[]>`
    INSERT INTO sessions (id, login_id, user_id, team_id, expires_at)
    SELECT ${newId()}::uuid, l.id, l.user_id, ${teamId}::uuid, ${sql.sessionEnd} FROM logins l
    WHERE l.id = ${loginId}::uuid AND l.user_id = ${userId}::uuid
    RETURNING id, expires_at`;
  if (!session) throw new Error("There is no such login.");
  return { id: session.id, expiresAt: session.expires_at };
}

/**
 * Lets a session live on, since it is used: a month, but never longer than its login.
 * @param queries a transaction that holds the login
 * @returns null if it has ended meanwhile
 */
export async function prolongSession(queries: Queries, id: string): Promise<OpenSession | null> {
  const [session] = await queries.$queryRaw<{ expires_at: Date }[]>`
    UPDATE sessions s SET expires_at = ${sql.sessionEnd} FROM logins l
    WHERE l.id = s.login_id AND s.id = ${id}::uuid RETURNING s.expires_at`;
  return session ? { id, expiresAt: session.expires_at } : null;
}
