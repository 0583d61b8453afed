import { createRecoveryCodes, hashRecoveryCode } from "@/lib/auth/recovery-codes";
import type { Queries } from "@/lib/db";

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
