import { CannotOpen, unseal } from "@/lib/auth/seal";
import type { Queries } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { log } from "@/lib/log";

/** SQL: whether user `u` has a second factor that counts. */
export const hasFactor = `(EXISTS (SELECT 1 FROM second_factors f WHERE f.user_id = u.id AND f.confirmed_at IS NOT NULL)
  OR EXISTS (SELECT 1 FROM passkeys k WHERE k.user_id = u.id))`;

/** @returns whether the person has a second factor that counts */
export async function findsFactor(queries: Queries, userId: string): Promise<boolean> {
  const [row] = await queries.$queryRaw<{ found: boolean }[]>`
    SELECT ${Prisma.raw(hasFactor)} AS found FROM users u WHERE u.id = ${userId}::uuid`;
  return row?.found ?? false;
}

/** What the keys of TOTPs are sealed for. */
export const totpPurpose = "totp";

/** A TOTP, with its key still sealed. */
interface Factor {
  id: string;
  secret: string;
}

/** @returns the person's TOTP that counts, if they have one */
export const findTotp = (queries: Queries, userId: string): Promise<Factor | null> =>
  queries.secondFactor.findFirst({
    where: { userId, confirmedAt: { not: null } },
    select: { id: true, secret: true },
  });

/**
 * @returns its key, in base32; null if it was sealed under an AUTH_SECRET that is gone: then no code is right any more, and a line in the
 * log says why
 */
export function keyOf({ id, secret }: Factor): string | null {
  try {
    return unseal(totpPurpose, secret);
  } catch (error) {
    if (!(error instanceof CannotOpen)) throw error;
    log().error({ factor: id, err: error }, "a second factor was sealed under an AUTH_SECRET that isn't set");
    return null;
  }
}
