import { prisma } from "@/lib/db";
import type { Actor } from "../actor";
import { presentPersonalToken, type PresentedPersonalToken } from "./present";

/** @returns the actor's tokens for the team they act for, oldest first */
export async function listPersonalTokens({ userId, teamId }: Actor): Promise<PresentedPersonalToken[]> {
  const rows = await prisma.personalToken.findMany({ where: { userId, teamId }, orderBy: { id: "asc" } });
  return rows.map(presentPersonalToken);
}
