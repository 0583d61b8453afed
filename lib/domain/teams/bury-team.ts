import { databaseTime } from "@/lib/database-time";
import type { Queries } from "@/lib/db";
import { lockMembershipsOfTeamForUpdate } from "../locks";

/**
 * Leaves a tombstone of a team that nobody is in and no GET shows, since usage so far is still billed; its name is free again. With
 * the commit its credentials stop working, its invites are void, and all sessions in it and logins through its clients end.
 * @param queries a transaction that holds the team
 */
export async function buryTeam(queries: Queries, teamId: string): Promise<void> {
  const deletedAt = databaseTime();
  const live = { where: { teamId, deletedAt: null }, data: { deletedAt } };
  await lockMembershipsOfTeamForUpdate(queries, teamId);
  await queries.invite.deleteMany({ where: { teamId } });
  await queries.application.updateMany(live);
  // Credentials before their secrets, as everything that changes one locks them.
  await queries.credential.updateMany(live);
  await queries.credentialSecret.deleteMany({ where: { credential: { teamId } } });
  // Giving up the name waits for transactions that have just referred to the team, as every audit event does. Those that change the rows
  // above refer to it last, and are through; those that end clients or logins refer to it first, and must find those free.
  await queries.serviceAccount.updateMany(live);
  await queries.serviceToken.deleteMany({ where: { serviceAccount: { teamId } } });
  await queries.team.update({ where: { id: teamId }, data: { deletedAt, nameKey: null, email: "" } });
  await queries.teamNameForm.deleteMany({ where: { teamId } });
  // Links before the logins that go with a client, as whoever uses one.
  await queries.emailToken.deleteMany({ where: { shownToClient: { teamId } } });
  await queries.apiClient.deleteMany({ where: { teamId } });
  await queries.membership.deleteMany({ where: { teamId } });
}
