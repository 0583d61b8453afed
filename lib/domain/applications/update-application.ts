import type { z } from "zod";
import { givenApplicationFields, ownApplicationFields } from "@/lib/contract/application-fields";
import type { updateApplication as declaration } from "@/lib/contract/applications";
import { prisma } from "@/lib/db";
import { hasUsageDatabase } from "@/lib/usage-database";
import type { Actor } from "../actor";
import { requireOwnAsset } from "../assets/require-own-asset";
import { by, recordAudit } from "../audit/record-audit";
import { getApplication } from "./get-application";
import { lockApplication } from "./lock-application";
import type { PresentedApplication } from "./present";

/**
 * Changes what is given, and nothing else.
 * @throws AppError `validation` on `icon`, `not_found` if it was deleted meanwhile, `precondition_failed`
 */
export async function updateApplication(
  actor: Actor,
  id: string,
  input: z.output<typeof declaration.body>,
): Promise<PresentedApplication> {
  const data = givenApplicationFields(input);
  // The answer says what was used, too. If that can't be read now, nothing changes.
  if (hasUsageDatabase()) await getApplication(actor, id);
  await prisma.$transaction(async (tx) => {
    const before = ownApplicationFields(await lockApplication(tx, actor, id));
    if (Object.keys(data).length === 0) return;
    // The current icon may stay, whoever uploaded it.
    if (input.icon !== before.icon) await requireOwnAsset(actor, input.icon, "icon", tx);
    await tx.application.updateMany({ where: { id, teamId: actor.teamId }, data });
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
