import { hashSecret, isSecretOf } from "@/lib/auth/secret";
import type { Queries } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { Prisma } from "@/lib/generated/prisma/client";
import type { TeamRole } from "@/lib/permissions";
import { takeLock } from "../locks";

/** An invite that can be accepted, as its link finds it. */
export interface PendingInvite {
  id: string;
  team_id: string;
  team_name: string;
  email: string;
  first_name: string;
  last_name: string;
  /** What accepting gives right now: never more than the inviter has by then. */
  role: TeamRole;
  /** The inviter's name; empty if they are gone. */
  invited_by: string;
  expires_at: Date;
}

/** The 404 of a link that once was, or could have been, one of ours. */
export const inviteGone = () =>
  new AppError("not_found", "This invite is no longer valid. Ask the team to send you a new one.");

/**
 * @param token from the mailed link, from an untrusted source
 * @returns the invite, or null if it is unknown, used, canceled, expired, or its team is deleted
 */
export async function findPendingInvite(queries: Queries, token: string): Promise<PendingInvite | null> {
  return findByToken(queries, token, Prisma.empty);
}

/**
 * The same, locked until the transaction ends: if many come with one token, the first one uses it up.
 * @param queries a transaction that holds the team
 */
export async function holdPendingInvite(queries: Queries, token: string): Promise<PendingInvite | null> {
  takeLock(queries, "invites");
  return findByToken(queries, token, Prisma.sql`FOR UPDATE OF i`);
}

/** @returns an invite of a team that lives, expired or not: for what the team does with it */
export const findInviteById = (queries: Queries, id: string): Promise<PendingInvite | null> =>
  find(queries, Prisma.sql`i.id = ${id}::uuid`, Prisma.empty);

/** Which invite a token belongs to, as long as it works: each mailed link has its own time, and none outlives the invite. */
export const isTokenOf = (token: string): Prisma.Sql => Prisma.sql`i.expires_at > now() AND (
  i.token_hash = ${hashSecret(token)} OR EXISTS (
    SELECT 1 FROM invite_links l WHERE l.token_hash = ${hashSecret(token)} AND l.invite_id = i.id AND l.expires_at > now()))`;

const findByToken = async (queries: Queries, token: string, lock: Prisma.Sql): Promise<PendingInvite | null> =>
  isSecretOf("invite", token) ? find(queries, isTokenOf(token), lock) : null;

async function find(queries: Queries, which: Prisma.Sql, lock: Prisma.Sql): Promise<PendingInvite | null> {
  // The roles are declared from the highest down, so the greatest is the lowest. An inviter who has left counts as a developer.
  const [invite] = await queries.$queryRaw<PendingInvite[]>`
    SELECT i.id, i.team_id, t.name AS team_name, i.email, i.first_name, i.last_name, i.expires_at,
      greatest(i.role, coalesce(m.role, 'developer'))::text AS role,
      trim(concat_ws(' ', u.first_name, u.last_name)) AS invited_by
    FROM invites i
    JOIN teams t ON t.id = i.team_id AND t.deleted_at IS NULL
    LEFT JOIN users u ON u.id = i.invited_by_id AND u.deleted_at IS NULL
    LEFT JOIN memberships m ON m.team_id = i.team_id AND m.user_id = i.invited_by_id
    WHERE ${which} ${lock}`;
  return invite ?? null;
}
