import { prisma } from "@/lib/db";
import type { Actor } from "../../actor";
import { presentMethod, type PresentedMethod } from "./present";

/** @returns the team's cards, oldest first */
export async function listMethods({ teamId }: Actor): Promise<PresentedMethod[]> {
  const rows = await prisma.paymentMethod.findMany({
    where: { teamId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return rows.map(presentMethod);
}
