import type { z } from "zod";
import type { passkeySchema } from "@/lib/contract/passkeys";
import { prisma, type Queries } from "@/lib/db";
import type { Actor } from "../actor";

type Presented = z.infer<typeof passkeySchema>;

export const passkeyColumns = { id: true, name: true, synced: true, createdAt: true, lastUsedAt: true } as const;

interface Row {
  id: string;
  name: string;
  synced: boolean;
  createdAt: Date;
  lastUsedAt: Date | null;
}

/** Row → answer: all but what the browser and the authenticator alone need. */
export const presentPasskey = ({ id, name, synced, createdAt, lastUsedAt }: Row): Presented => ({
  id,
  name,
  synced,
  created_at: createdAt.toISOString(),
  last_used_at: lastUsedAt?.toISOString() ?? null,
});

/** @returns a person's passkeys, the oldest first */
export async function passkeysOf(queries: Queries, userId: string): Promise<Presented[]> {
  const rows = await queries.passkey.findMany({ where: { userId }, select: passkeyColumns, orderBy: { id: "asc" } });
  return rows.map(presentPasskey);
}

/** @returns the caller's own */
export const listPasskeys = (actor: Actor): Promise<Presented[]> => passkeysOf(prisma, actor.userId);
