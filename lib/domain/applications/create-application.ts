import type { z } from "zod";
import { blankApplication, ownApplicationFields } from "@/lib/contract/application-fields";
import type { createApplication as declaration } from "@/lib/contract/applications";
import { AppError } from "@/lib/errors";
import { can } from "@/lib/permissions";
import type { Actor } from "../actor";
import { requireOwnAsset } from "../assets/require-own-asset";
import { by, recordAudit } from "../audit/record-audit";
import { lockMembershipForKeyShare } from "../locks";
import { makeOnce } from "../make-once";
import { presentApplication, type PresentedApplication } from "./present";

/**
 * Registers an application in the actor's team. An actor who couldn't see it otherwise becomes its admin.
 * @throws AppError `validation` on `icon`, `authorization` if they have left the team meanwhile
 */
export async function createApplication(
  actor: Actor,
  input: z.output<typeof declaration.body>,
): Promise<PresentedApplication> {
  const written = ownApplicationFields({ ...blankApplication, ...input });
  await requireOwnAsset(actor, written.icon, "icon");
  return makeOnce(actor, async (tx) => {
    // A service account is no member, and sees it anyway.
    if (actor.kind === "person" && !(await lockMembershipForKeyShare(tx, actor.teamId, actor.userId))) {
      throw new AppError("authorization", "You're no longer on this team.");
    }
    const application = await tx.application.create({
      data: { teamId: actor.teamId, createdById: actor.userId, ...written },
    });
    if (!can({ role: actor.role }, "application.read")) {
      await tx.applicationMembership.create({
        data: { teamId: actor.teamId, applicationId: application.id, userId: actor.userId, role: "admin" },
      });
    }
    await recordAudit(tx, {
      ...by(actor),
      action: "application.created",
      target: { type: "application", id: application.id, name: written.name },
      after: written,
    });
    const { id, createdAt: created_at, updatedAt: updated_at } = application;
    // It is new: nothing is in it yet, and nothing was done with it.
    const unused = { has_production: false, has_sandbox: false, last_used_at: null, requests_last_7_days: "0" };
    return presentApplication({ id, ...written, role: "admin", ...unused, created_at, updated_at });
  });
}
