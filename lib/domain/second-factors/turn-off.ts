import type { Queries } from "@/lib/db";
import { findsFactor } from "./find-factor";
import { requireNoRule } from "./require-no-rule";

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
 * After one of a person's second factors was removed: if it was the last one, everything that came with it goes, too.
 * @param queries a transaction that has locked the user
 * @returns whether it was the last one
 * @throws AppError `conflict` if it was, and one of their teams requires one
 */
export async function turnOffIfLast(queries: Queries, userId: string): Promise<boolean> {
  if (await findsFactor(queries, userId)) return false;
  await requireNoRule(queries, userId);
  await turnOff(queries, userId);
  return true;
}
