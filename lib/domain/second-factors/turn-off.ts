import type { Queries } from "@/lib/db";

/**
 * Takes everything of a second factor away, also one that was only begun.
 * @param queries a transaction that has locked the user
 * @returns whether there was one that counted
 */
export async function turnOff(queries: Queries, userId: string): Promise<boolean> {
  const { count } = await queries.secondFactor.deleteMany({ where: { userId, confirmedAt: { not: null } } });
  await queries.secondFactor.deleteMany({ where: { userId } });
  await queries.recoveryCode.deleteMany({ where: { userId } });
  await queries.mfaToken.deleteMany({ where: { userId } });
  return count > 0;
}
