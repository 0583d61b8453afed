import type { Queries } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";

/** Of a team and an address: neither can be read out of it without knowing both. */
const hashOf = (teamId: string, address: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`sha256(convert_to(${teamId}::text || ':' || ${address}, 'UTF8'))`;

/**
 * Remembers that somebody ceases to be a member: a team's identity provider doesn't bring them back, under whatever account. By their address, since
 * that is what a provider names, and accounts are deleted and get other addresses.
 * @param queries the transaction that ends the membership, before their address is gone
 */
export async function rememberFormer(queries: Queries, teamId: string, userId: string): Promise<void> {
  await queries.$executeRaw`
    INSERT INTO former_members (team_id, address_hash)
    SELECT ${teamId}::uuid, ${hashOf(teamId, Prisma.sql`u.email`)} FROM users u WHERE u.id = ${userId}::uuid AND u.email IS NOT NULL
    ON CONFLICT DO NOTHING`;
}

/** Whether somebody with this address has been a member, and wasn't asked back. @param email in lower case */
export async function isFormer(queries: Queries, teamId: string, email: string): Promise<boolean> {
  const rows = await queries.$queryRaw<unknown[]>`
    SELECT 1 FROM former_members WHERE team_id = ${teamId}::uuid AND address_hash = ${hashOf(teamId, Prisma.sql`${email}`)}`;
  return rows.length > 0;
}

/**
 * Somebody who may have left was asked back: what the team's provider calls them today is who they are.
 * @param email the address that the team has invited, in lower case
 */
export async function welcomeBack(queries: Queries, teamId: string, userId: string, email: string): Promise<void> {
  await queries.$executeRaw`
    DELETE FROM former_members WHERE team_id = ${teamId}::uuid AND address_hash = ${hashOf(teamId, Prisma.sql`${email}`)}`;
  await queries.teamIdentity.deleteMany({ where: { teamId, userId } });
}
