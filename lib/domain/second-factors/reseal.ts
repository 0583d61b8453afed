import { CannotOpen, resealed } from "@/lib/auth/seal";
import { env } from "@/lib/env";
import { prisma } from "@/lib/db";
import { totpPurpose } from "./find-factor";

const batch = 500;

/**
 * Seals the keys of second factors under the AUTH_SECRET that counts, where they are still under the one from before: they are kept for
 * years, and that one will be gone (docs/decisions/0042-two-auth-secrets-at-once.md).
 */
export async function resealFactors(): Promise<void> {
  if (env().AUTH_SECRET.length === 1) return;
  for (let after = "00000000-0000-0000-0000-000000000000"; ;) {
    const rows = await prisma.secondFactor.findMany({
      where: { id: { gt: after } },
      orderBy: { id: "asc" },
      take: batch,
      select: { id: true, secret: true },
    });
    for (const { id, secret } of rows) await reseal(id, secret);
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
  }
}

/** What can't be opened at all is left: its secret may come back. */
async function reseal(id: string, secret: string): Promise<void> {
  try {
    const renewed = resealed(totpPurpose, secret);
    if (renewed !== null) await prisma.secondFactor.updateMany({ where: { id, secret }, data: { secret: renewed } });
  } catch (error) {
    if (!(error instanceof CannotOpen)) throw error;
  }
}
