import type { z } from "zod";
import type { secondFactorSchema } from "@/lib/contract/second-factors";
import { prisma, type Queries } from "@/lib/db";
import type { Actor } from "../actor";

type State = z.infer<typeof secondFactorSchema>;

/** @returns what a person may know of their second factor: all but its secrets */
export async function factorOf(queries: Queries, userId: string): Promise<State> {
  const [factor, left] = await Promise.all([
    queries.secondFactor.findFirst({
      where: { userId, confirmedAt: { not: null } },
      select: { kind: true, confirmedAt: true },
    }),
    queries.recoveryCode.count({ where: { userId } }),
  ]);
  return {
    enabled: factor !== null,
    kind: factor?.kind ?? null,
    since: factor?.confirmedAt?.toISOString() ?? null,
    recovery_codes_left: left,
  };
}

/** @returns the caller's own */
export const getSecondFactor = (actor: Actor): Promise<State> => factorOf(prisma, actor.userId);
