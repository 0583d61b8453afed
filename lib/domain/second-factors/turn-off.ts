import type { Queries } from "@/lib/db";
import { findsFactor } from "./find-factor";

/**
 * Takes every second factor of a person away, also one that was only begun.
 * @param queries a transaction that has locked the user
 */
export async function turnOff(queries: Queries, userId: string): Promise<void> {
  await queries.passkey.deleteMany({ where: { userId } });
  await queries.secondFactor.deleteMany({ where: { userId } });
  await queries.recoveryCode.deleteMany({ where: { userId } });
  await queries.mfaToken.deleteMany({ where: { userId } });
}

/**
 * Takes a person's authenticator app away, and everything else if it was their last second factor.
 * @param queries a transaction that has locked the user
 * @returns whether it was
 */
export async function removeTotp(queries: Queries, userId: string): Promise<boolean> {
  await queries.secondFactor.deleteMany({ where: { userId } });
  if (await findsFactor(queries, userId)) return false;
  await turnOff(queries, userId);
  return true;
}
