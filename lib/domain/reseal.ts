import { CannotOpen, resealed } from "@/lib/auth/seal";
import { env } from "@/lib/env";
import { prisma } from "@/lib/db";
import { totpPurpose } from "./second-factors/find-factor";
import { secretPurpose } from "./single-sign-on/provider";

const batch = 500;

interface Sealed {
  id: string;
  secret: string;
}

/**
 * Seals the keys of second factors and the secrets of teams' identity providers under the AUTH_SECRET that counts, where they are still under
 * the one from before: they are kept for years, and that one will be gone (docs/decisions/0042-two-auth-secrets-at-once.md).
 */
export async function reseal(): Promise<void> {
  if (env().AUTH_SECRET.length === 1) return;
  const page = (after: string) => ({ where: { id: { gt: after } }, orderBy: { id: "asc" }, take: batch }) as const;
  await resealAll(
    totpPurpose,
    (after) => prisma.secondFactor.findMany({ ...page(after), select: { id: true, secret: true } }),
    (id, secret, renewed) => prisma.secondFactor.updateMany({ where: { id, secret }, data: { secret: renewed } }),
  );
  await resealAll(
    secretPurpose,
    async (after) =>
      (await prisma.teamIdentityProvider.findMany({ ...page(after), select: { id: true, clientSecret: true } })).map(
        ({ id, clientSecret }) => ({ id, secret: clientSecret }),
      ),
    (id, clientSecret, renewed) =>
      prisma.teamIdentityProvider.updateMany({ where: { id, clientSecret }, data: { clientSecret: renewed } }),
  );
}

/** What can't be opened at all is left: its secret may come back. */
async function resealAll(
  purpose: string,
  rowsAfter: (id: string) => Promise<Sealed[]>,
  save: (id: string, before: string, renewed: string) => Promise<unknown>,
): Promise<void> {
  for (let after = "00000000-0000-0000-0000-000000000000"; ;) {
    const rows = await rowsAfter(after);
    for (const { id, secret } of rows) {
      try {
        const renewed = resealed(purpose, secret);
        if (renewed !== null) await save(id, secret, renewed);
      } catch (error) {
        if (!(error instanceof CannotOpen)) throw error;
      }
    }
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
  }
}
