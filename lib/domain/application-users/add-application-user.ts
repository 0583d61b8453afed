import { prisma, type Queries } from "@/lib/db";
import { AppError, notFound } from "@/lib/errors";
import { can, type ApplicationRole, type TeamRole } from "@/lib/permissions";
import type { Actor } from "../actor";
import { holdApplication } from "../applications/hold-application";
import { by, recordAudit } from "../audit/record-audit";
import { isId } from "../is-id";
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
 * The same for a user named in the body, where one who is not there is a wrong value.
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
    () => new AppError("validation", { user_id: "Your team has no such active member." }),
  );

async function add(
  actor: Actor,
  applicationId: string,
  userId: string,
  role: ApplicationRole,
  noSuchMember: () => AppError,
): Promise<PresentedApplicationUser> {
  if (!isId(userId)) throw noSuchMember();
  const row = await prisma.$transaction(async (tx) => {
    const teamRole = await holdActiveMember(tx, actor.teamId, userId);
    if (!teamRole) throw noSuchMember();
    if (!(await holdApplication(tx, actor.teamId, applicationId))) throw notFound();
    if (can({ role: teamRole }, "application.read")) {
      throw conflict("Owners and admins of the team have access to all its applications already.");
    }
    // Of several who add the same person at once, one does, and the others wait to hear of it.
    const data = { teamId: actor.teamId, applicationId, userId, role };
    const { count } = await tx.applicationMembership.createMany({ data, skipDuplicates: true });
    if (count === 0) throw conflict("They have been added to this application already.");
    const added = await findApplicationUser(tx, actor, applicationId, userId);
    await recordAudit(tx, {
      ...by(actor),
      action: "application_user.added",
      target: targetOf(added),
      after: { application_id: applicationId, role },
    });
    return added;
  });
  return presentApplicationUser(row);
}

/** @returns the role of an active member, whose membership stays until the transaction ends; null if there is none */
async function holdActiveMember(queries: Queries, teamId: string, userId: string): Promise<TeamRole | null> {
  const [member] = await queries.$queryRaw<{ role: TeamRole }[]>`
    SELECT m.role::text AS role FROM memberships m
    JOIN users u ON u.id = m.user_id AND u.disabled_at IS NULL AND u.deleted_at IS NULL
    WHERE m.team_id = ${teamId}::uuid AND m.user_id = ${userId}::uuid FOR KEY SHARE OF m`;
  return member?.role ?? null;
}

const conflict = (message: string) => new AppError("conflict", { user_id: message });
