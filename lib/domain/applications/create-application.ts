import type { z } from "zod";
import { blankApplication, ownApplicationFields } from "@/lib/contract/application-fields";
import type { createApplication as declaration } from "@/lib/contract/applications";
import type { Queries } from "@/lib/db";
import { AppError, notFound } from "@/lib/errors";
import { can } from "@/lib/permissions";
import type { Actor } from "../actor";
import { requireOwnAsset } from "../assets/require-own-asset";
import { by, recordAudit } from "../audit/record-audit";
import { lockMembershipForKeyShare, lockTeamForShare } from "../locks";
import { makeOnce } from "../make-once";
import { presentApplication, type PresentedApplication } from "./present";

/**
 * Registers an application in the actor's team. An actor who couldn't see it otherwise becomes its admin.
 * @throws AppError `validation` on `icon`; `authorization` or `not_found` if they have left the team, or it was deleted, meanwhile
 */
export async function createApplication(
  actor: Actor,
  input: z.output<typeof declaration.body>,
): Promise<PresentedApplication> {
  const written = ownApplicationFields({ ...blankApplication, ...input });
  await requireOwnAsset(actor, written.icon, "icon");
  return makeOnce(actor, async (tx) => {
    await holdTeam(tx, actor);
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

/** Keeps the team from being deleted until the application is one of those that are deleted with it. */
async function holdTeam(tx: Queries, { kind, teamId, userId }: Actor): Promise<void> {
  // A service account is no member, and sees the application anyway.
  if (kind === "service_account") {
    if (!(await lockTeamForShare(tx, teamId))) throw notFound();
  } else if (!(await lockMembershipForKeyShare(tx, teamId, userId))) {
    throw new AppError("authorization", "You're no longer on this team.");
  }
}
