import { databaseTime } from "@/lib/database-time";
import type { Prisma } from "@/lib/generated/prisma/client";

/** What a presented credential is made of: the row with its live secrets, newest first. */
export const withLiveSecrets = () =>
  ({
    secrets: {
      where: { OR: [{ expiresAt: null }, { expiresAt: { gt: databaseTime() } }] },
      orderBy: { id: "desc" },
    },
  }) satisfies Prisma.CredentialInclude;

export type CredentialRow = Prisma.CredentialGetPayload<{ include: ReturnType<typeof withLiveSecrets> }>;
