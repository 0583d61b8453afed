import { AppError, notFound } from "@/lib/errors";
import { can, type ApplicationRole } from "@/lib/permissions";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { isId } from "../is-id";
import { lockActiveMembershipForKeyShare, lockApplicationForShare } from "../locks";
import { makeOnce } from "../make-once";
import { findApplicationUser } from "./find-application-user";
import { presentApplicationUser, type PresentedApplicationUser } from "./present";
import { targetOf } from "./target";

/**
 * Gives an active member of the team access to an application, from their next call on.
 * @param applicationId an application the actor was authorized for
 * @throws AppError `not_found` if the team has no such active member, `conflict` on `user_id` if they have access already
 */
export const addApplicationUser = (
  actor: Actor,
  applicationId: string,
  userId: string,
  role: ApplicationRole,
): Promise<PresentedApplicationUser> => add(actor, applicationId, userId, role, notFound);

/**
 * The same for a user named in the body, where somebody who isn't in the team is an invalid value.
 * @throws AppError `validation` or `conflict` on `user_id`
 */
export const addApplicationUserByBody = (
  actor: Actor,
  applicationId: string,
  userId: string,
  role: ApplicationRole,
): Promise<PresentedApplicationUser> =>
  add(
    actor,
    applicationId,
    userId,
    role,
    () => new AppError("validation", { user_id: "Your team has no active member with this ID." }),
  );

async function add(
  actor: Actor,
  applicationId: string,
  userId: string,
  role: ApplicationRole,
  noSuchMember: () => AppError,
): Promise<PresentedApplicationUser> {
  if (!isId(userId)) throw noSuchMember();
  return makeOnce(actor, async (tx) => {
    const teamRole = await lockActiveMembershipForKeyShare(tx, actor.teamId, userId);
    if (!teamRole) throw noSuchMember();
    if (!(await lockApplicationForShare(tx, actor.teamId, applicationId))) throw notFound();
    if (can({ role: teamRole }, "application.read")) {
      throw conflict("Team owners and admins already have access to all of the team's applications.");
    }
    // If several callers add the same person at once, one succeeds, and the others wait to be told.
    const data = { teamId: actor.teamId, applicationId, userId, role };
    const { count } = await tx.applicationMembership.createMany({ data, skipDuplicates: true });
    if (count === 0) throw conflict("This person was already added to this application.");
    const added = await findApplicationUser(tx, actor, applicationId, userId);
    await recordAudit(tx, {
      ...by(actor),
      action: "application_user.added",
      target: targetOf(added),
      after: { application_id: applicationId, role },
    });
    return presentApplicationUser(added);
  });
}

const conflict = (message: string) => new AppError("conflict", { user_id: message });
