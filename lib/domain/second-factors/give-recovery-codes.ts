import { createRecoveryCodes, hashRecoveryCode } from "@/lib/auth/recovery-codes";
import type { Queries } from "@/lib/db";
import { findsFactor } from "./find-factor";

/**
 * Gives them with the first second factor, whatever it is.
 * @param queries a transaction that has locked the user, before it adds the factor
 * @returns them, to be shown once; none if the person has a second factor, and so has had theirs
 */
export const giveFirstRecoveryCodes = async (queries: Queries, userId: string): Promise<string[]> =>
  (await findsFactor(queries, userId)) ? [] : giveRecoveryCodes(queries, userId);

/**
 * Gives a person new recovery codes; those from before are void.
 * @param queries a transaction that has locked the user
 * @returns them, to be shown once
 */
export async function giveRecoveryCodes(queries: Queries, userId: string): Promise<string[]> {
  const codes = createRecoveryCodes();
  await queries.recoveryCode.deleteMany({ where: { userId } });
  await queries.recoveryCode.createMany({
    data: codes.map((code) => ({ userId, codeHash: hashRecoveryCode(userId, code) })),
  });
  return codes;
}
