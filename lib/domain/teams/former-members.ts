import type { Queries } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";

/** Of a team and an address: neither can be read out of it without knowing both. */
const hashOf = (teamId: string, address: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`sha256(convert_to(${teamId}::text || ':' || ${address}, 'UTF8'))`;

/**
 * Remembers that somebody ceases to be a member: a team's identity provider doesn't bring them back. By their account, whose address may change,
 * and by their address, which may be another account's by then.
 * @param queries the transaction that ends the membership, before their address is gone
 */
export async function rememberFormer(queries: Queries, teamId: string, userId: string): Promise<void> {
  await queries.$executeRaw`
    INSERT INTO former_members (team_id, user_id, address_hash)
    SELECT ${teamId}::uuid, u.id, ${hashOf(teamId, Prisma.sql`u.email`)} FROM users u WHERE u.id = ${userId}::uuid AND u.email IS NOT NULL
    ON CONFLICT (team_id, user_id) DO UPDATE SET address_hash = excluded.address_hash, left_at = now()`;
}

/** Whether somebody has been a member, and wasn't asked back. @param email in lower case */
export async function isFormer(queries: Queries, teamId: string, userId: string, email: string): Promise<boolean> {
  const rows = await queries.$queryRaw<unknown[]>`
    SELECT 1 FROM former_members
    WHERE team_id = ${teamId}::uuid AND (user_id = ${userId}::uuid OR address_hash = ${hashOf(teamId, Prisma.sql`${email}`)})`;
  return rows.length > 0;
}

/**
 * Somebody who may have left was asked back: what the team's provider calls them today is who they are.
 * @param email the address that the team has invited, in lower case
 */
export async function welcomeBack(queries: Queries, teamId: string, userId: string, email: string): Promise<void> {
  await queries.$executeRaw`
    DELETE FROM former_members
    WHERE team_id = ${teamId}::uuid AND (user_id = ${userId}::uuid OR address_hash = ${hashOf(teamId, Prisma.sql`${email}`)})`;
  await queries.teamIdentity.deleteMany({ where: { teamId, userId } });
}
