import type { z } from "zod";
import type { createApplication as declaration } from "@/lib/contract/applications";
import { prisma } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { can } from "@/lib/permissions";
import { holdMembership } from "../access/hold-membership";
import type { Actor } from "../actor";
import { requireOwnAsset } from "../assets/require-own-asset";
import { by, recordAudit } from "../audit/record-audit";
import { getApplication } from "./get-application";
import type { PresentedApplication } from "./present";

/**
 * Registers an application in the actor's team. Who could not see it otherwise becomes its admin.
 * @throws AppError `validation` on `icon`, `authorization` if they have left the team meanwhile
 */
export async function createApplication(
  actor: Actor,
  input: z.output<typeof declaration.body>,
): Promise<PresentedApplication> {
  const { name, description, icon } = input;
  await requireOwnAsset(actor, icon, "icon");
  const id = await prisma.$transaction(async (tx) => {
    if (!(await holdMembership(tx, actor.teamId, actor.userId))) {
      throw new AppError("authorization", "You are not in this team any more.");
    }
    const application = await tx.application.create({
      data: { teamId: actor.teamId, createdById: actor.userId, name, description, icon },
      select: { id: true },
    });
    if (!can({ role: actor.role }, "application.read")) {
      await tx.applicationMembership.create({
        data: { teamId: actor.teamId, applicationId: application.id, userId: actor.userId, role: "admin" },
      });
    }
    await recordAudit(tx, {
      ...by(actor),
      action: "application.created",
      target: { type: "application", id: application.id, name },
      after: { name, description, icon },
    });
    return application.id;
  });
  return getApplication(actor, id);
}
