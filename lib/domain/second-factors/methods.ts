import { prisma } from "@/lib/db";
import type { MfaMethod } from "@/lib/errors";
import { findTotp } from "./find-factor";

/** @returns what somebody can show of their second factors, the usual way first */
export async function methodsOf(userId: string): Promise<MfaMethod[]> {
  const [totp, passkeys, codes] = await Promise.all([
    findTotp(prisma, userId),
    prisma.passkey.count({ where: { userId } }),
    prisma.recoveryCode.count({ where: { userId } }),
  ]);
  return [
    ...(totp ? (["otp"] as const) : []),
    ...(passkeys > 0 ? (["passkey"] as const) : []),
    ...(codes > 0 ? (["recovery_code"] as const) : []),
  ];
}
