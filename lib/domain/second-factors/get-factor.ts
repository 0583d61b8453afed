import type { z } from "zod";
import type { secondFactorSchema } from "@/lib/contract/second-factors";
import { prisma, type Queries } from "@/lib/db";
import type { Actor } from "../actor";

type State = z.infer<typeof secondFactorSchema>;

/** @returns what a person may know of their second factors: all but its secrets */
export async function factorOf(queries: Queries, userId: string): Promise<State> {
  const [factor, left, passkeys, first] = await Promise.all([
    queries.secondFactor.findFirst({
      where: { userId, confirmedAt: { not: null } },
      select: { kind: true, confirmedAt: true },
    }),
    queries.recoveryCode.count({ where: { userId } }),
    queries.passkey.count({ where: { userId } }),
    queries.passkey.findFirst({ where: { userId }, select: { createdAt: true }, orderBy: { id: "asc" } }),
  ]);
  return {
    enabled: factor !== null || first !== null,
    kind: factor?.kind ?? (first && "passkey"),
    since: (factor?.confirmedAt ?? first?.createdAt)?.toISOString() ?? null,
    passkeys,
    recovery_codes_left: left,
  };
}

/** @returns the caller's own */
export const getSecondFactor = (actor: Actor): Promise<State> => factorOf(prisma, actor.userId);
