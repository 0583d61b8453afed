import type { z } from "zod";
import type { updateApplication as declaration } from "@/lib/contract/applications";
import { prisma } from "@/lib/db";
import { notFound } from "@/lib/errors";
import type { Actor } from "../actor";
import { requireOwnAsset } from "../assets/require-own-asset";
import { by, recordAudit } from "../audit/record-audit";
import { getApplication } from "./get-application";
import type { PresentedApplication } from "./present";

/**
 * Changes what is given, and nothing else.
 * @throws AppError `validation` on `icon`, `not_found` if it was deleted meanwhile
 */
export async function updateApplication(
  actor: Actor,
  id: string,
  input: z.output<typeof declaration.body>,
): Promise<PresentedApplication> {
  const data = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
  await prisma.$transaction(async (tx) => {
    const where = { id, teamId: actor.teamId, deletedAt: null };
    const before = await tx.application.findFirst({ where, select: { name: true, description: true, icon: true } });
    if (!before) throw notFound();
    if (Object.keys(data).length === 0) return;
    // What stands there already may stay, whoever uploaded it.
    if (input.icon !== before.icon) await requireOwnAsset(actor, input.icon, "icon", tx);
    const { count } = await tx.application.updateMany({ where, data });
    if (count === 0) throw notFound();
    await recordAudit(tx, {
      ...by(actor),
      action: "application.updated",
      target: { type: "application", id, name: before.name },
      before,
      after: data,
    });
  });
  return getApplication(actor, id);
}
