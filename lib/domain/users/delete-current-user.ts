import { databaseTime } from "@/lib/database-time";
import { prisma, type Queries } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { fullName } from "@/lib/full-name";
import type { Actor } from "../actor";
import { recordAudit } from "../audit/record-audit";
import { lockCheckedUser } from "../authentication/lock-checked-user";
import { stepUp } from "../authentication/step-up";
import { rememberFormer } from "../teams/former-members";
import { requireVersion } from "../precondition";
import { turnOff } from "../second-factors/turn-off";
import { buryTeam } from "../teams/bury-team";
import { leavesNoOwner } from "../teams/last-owner";
import { tellOwners } from "../teams/tell-owners";
import { lockTeamsOf, type OwnTeam } from "./lock-teams";
import { memberVersion } from "./member-version";
import type { ProfileRow } from "./present";

/**
 * Leaves a tombstone of the actor, so that what they did still points to somebody. Teams with nobody else in them go too.
 * @throws AppError `validation` on `password`; `conflict` while they are the last owner of a team with others in it; `authentication`
 * if it was deleted meanwhile; `precondition_failed`, `unavailable`
 */
export async function deleteCurrentUser(actor: Actor, password: string | undefined): Promise<{ status: "ok" }> {
  const user = await prisma.user.findUniqueOrThrow({ where: { id: actor.userId } });
  await stepUp(actor, password);
  const deletion = prisma.$transaction(async (tx) => {
    const teams = await lockTeamsOf(tx, user.id);
    await lockCheckedUser(tx, user, "password");
    refuseToOrphan(teams);
    await requireVersion(actor, () => memberVersion(tx, actor.teamId, user.id));
    for (const team of teams) await leave(tx, actor, fullName(user), team);
    // Any that they joined in this very moment.
    await tx.membership.deleteMany({ where: { userId: user.id } });
    await forget(tx, user.id);
  });
  await deletion.catch((error: unknown) => {
    throw leavesNoOwner(error) ? new AppError("conflict", "Your teams have just changed. Try again.") : error;
  });
  return { status: "ok" };
}

function refuseToOrphan(teams: OwnTeam[]): void {
  const orphans = teams.filter((team) => team.members > 1 && team.role === "owner" && team.owners === 1);
  if (orphans.length === 0) return;
  const names = orphans.map((team) => `"${team.name}"`).join(", ");
  throw new AppError("conflict", `You're the last owner of ${names}. Make someone else an owner first.`);
}

/** The team's audit log remembers who left, or that it went with them. */
async function leave(queries: Queries, actor: Actor, name: string, team: OwnTeam): Promise<void> {
  const alone = team.members === 1;
  if (alone) await buryTeam(queries, team.id);
  else {
    await rememberFormer(queries, team.id, actor.userId);
    await queries.membership.deleteMany({ where: { teamId: team.id, userId: actor.userId } });
  }
  await recordAudit(queries, {
    teamId: team.id,
    actorId: actor.userId,
    source: actor.source,
    action: alone ? "team.deleted" : "user.deleted",
    target: alone ? { type: "team", id: team.id, name: team.name } : { type: "user", id: actor.userId, name },
    ...(alone ? {} : { before: { role: team.role } }),
  });
  if (!alone && team.role === "owner") {
    await tellOwners(queries, team.id, { what: "owner-removed", byUserId: actor.userId, personName: name });
  }
}

/** What a tombstone says in place of a profile. */
const forgotten: ProfileRow = { firstName: "Deleted", lastName: "user", avatar: null, bio: "" };

/** Last, since others hold a team while they wait for a login to end: as every audit event does. */
async function forget(queries: Queries, userId: string): Promise<void> {
  await queries.user.update({
    where: { id: userId },
    data: {
      email: null,
      emailVerifiedAt: null,
      passwordHash: null,
      passwordProvenAt: null,
      ...forgotten,
      deletedAt: databaseTime(),
    },
  });
  // Links before logins, as whoever uses one.
  await queries.emailToken.deleteMany({ where: { userId } });
  await queries.login.deleteMany({ where: { userId } });
  await queries.confirmationLink.deleteMany({ where: { userId } });
  await queries.knownDevice.deleteMany({ where: { userId } });
  await queries.userIdentity.deleteMany({ where: { userId } });
  await turnOff(queries, userId);
  // Anybody who has its address can open an image: theirs are deleted, except those that somebody else shows by now.
  await queries.$executeRaw`
    DELETE FROM assets WHERE created_by_id = ${userId}::uuid
      AND NOT EXISTS (SELECT 1 FROM applications WHERE deleted_at IS NULL AND right(icon, 48) = '/api/assets/' || assets.id)
      AND NOT EXISTS (SELECT 1 FROM users WHERE deleted_at IS NULL AND right(avatar, 48) = '/api/assets/' || assets.id)`;
}
