import type { ApplicationFields } from "@/lib/contract/application-fields";
import { prisma, type Queries } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import type { TeamRole } from "@/lib/permissions";
import { fieldColumns } from "./applications/application-rows";

/** The tables whose rows use cases lock, in the order in which a transaction takes them: from the outside in. */
const lockOrder = [
  "teams",
  "users",
  "memberships",
  "invites",
  "applications",
  "credentials",
  "api_clients",
  "logins",
  "invoices",
  "payment_methods",
] as const;

type LockedTable = (typeof lockOrder)[number];

/** What each transaction has locked. */
const taken = new WeakMap<Queries, Set<LockedTable>>();

/**
 * The row locks of use cases. They stand here in the order of `lockOrder`; several of one kind are taken by their ids. Two transactions that
 * take them in different orders may wait for each other, so each lock is checked against those that its transaction has already.
 *
 * A name ends with the lock's strength, as PostgreSQL calls it (documentation, section 13.3.2):
 * - `ForUpdate` and `ForNoKeyUpdate` let one transaction at a time change the row; the latter lets others refer to it meanwhile;
 * - `ForShare` keeps it as it is, for any number of transactions at once;
 * - `ForKeyShare` keeps it from being deleted.
 *
 * A statement that has waited for a lock sees the row as it is now, but all other tables as they were when it began. So what is counted or
 * looked up in those is asked for by the next one.
 *
 * Statements that lock what they find by joining several tables stay with their use case: recording a login, exchanging a refresh token, polling,
 * an invite by its link, the list of an application's people. Jobs that lock many rows skip those that are taken.
 */

/**
 * Says that a transaction is about to lock rows of a table. Every lock below does, and so does what holds an invite by its link.
 * @throws Error if it has locked something that comes later, or is no transaction; a defect of ours
 */
export function takeLock(tx: Queries, table: LockedTable): void {
  if (tx === prisma) throw new Error(`Outside a transaction, a lock on ${table} would end at once.`);
  const before = taken.get(tx) ?? new Set();
  taken.set(tx, before);
  const later = lockOrder.slice(lockOrder.indexOf(table) + 1).find((other) => before.has(other));
  if (later && !before.has(table)) throw new Error(`${table} must be locked before ${later}: lib/domain/locks.ts`);
  before.add(table);
}

/** @returns whether the team is there and not deleted */
export async function lockTeamForNoKeyUpdate(tx: Queries, teamId: string): Promise<boolean> {
  takeLock(tx, "teams");
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM teams WHERE id = ${teamId}::uuid AND deleted_at IS NULL FOR NO KEY UPDATE`;
  return rows.length > 0;
}

/**
 * For rows that point to it, such as an audit event. Whoever changes something that ends with the team takes this before that: burying the
 * team goes in the same order, and gives up the name, for which it waits for this, after that.
 */
export async function lockTeamForKeyShare(tx: Queries, teamId: string): Promise<void> {
  takeLock(tx, "teams");
  await tx.$queryRaw`SELECT 1 FROM teams WHERE id = ${teamId}::uuid FOR KEY SHARE`;
}

/** Waits for whoever is burying it, too. @returns whether the team is there and not deleted */
export async function lockTeamForShare(tx: Queries, teamId: string): Promise<boolean> {
  takeLock(tx, "teams");
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM teams WHERE id = ${teamId}::uuid AND deleted_at IS NULL FOR SHARE`;
  return rows.length > 0;
}

/**
 * Locks the team of an invoice that was announced to stop its production, deleted or not: whether it is the first one that does, or was
 * the last, is for one transaction at a time to see. No other invoice stops anything.
 */
export async function lockTeamToStopForNoKeyUpdate(tx: Queries, invoiceId: string): Promise<void> {
  takeLock(tx, "teams");
  await tx.$queryRaw`
    SELECT 1 FROM teams WHERE id = (SELECT team_id FROM invoices WHERE id = ${invoiceId}::uuid AND stops_at IS NOT NULL)
      FOR NO KEY UPDATE`;
}

/** @returns the ids of all live teams of a person */
export async function lockTeamsOfUserForNoKeyUpdate(tx: Queries, userId: string): Promise<string[]> {
  takeLock(tx, "teams");
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT t.id FROM teams t JOIN memberships m ON m.team_id = t.id
    WHERE m.user_id = ${userId}::uuid AND t.deleted_at IS NULL
    ORDER BY t.id FOR NO KEY UPDATE OF t`;
  return rows.map(({ id }) => id);
}

/** Whatever has become of the person. */
export async function lockUserForNoKeyUpdate(tx: Queries, userId: string): Promise<void> {
  takeLock(tx, "users");
  await tx.$queryRaw`SELECT 1 FROM users WHERE id = ${userId}::uuid FOR NO KEY UPDATE`;
}

/** @returns their password's hash as it is now, or null if they are disabled or gone */
export async function lockLiveUserForNoKeyUpdate(
  tx: Queries,
  userId: string,
): Promise<{ passwordHash: string | null } | null> {
  takeLock(tx, "users");
  const [user] = await tx.$queryRaw<{ password_hash: string | null }[]>`
    SELECT password_hash FROM users
    WHERE id = ${userId}::uuid AND disabled_at IS NULL AND deleted_at IS NULL FOR NO KEY UPDATE`;
  return user ? { passwordHash: user.password_hash } : null;
}

/** The person with an address. */
interface Addressee {
  id: string;
  firstName: string;
  lastName: string;
  isDisabled: boolean;
  isConfirmed: boolean;
}

/** @param email in the one spelling in which it is kept; that of somebody who is gone is nobody's */
export async function lockUserByEmailForNoKeyUpdate(tx: Queries, email: string): Promise<Addressee | null> {
  takeLock(tx, "users");
  const [user] = await tx.$queryRaw<Addressee[]>`
    SELECT id, first_name AS "firstName", last_name AS "lastName", disabled_at IS NOT NULL AS "isDisabled",
      email_verified_at IS NOT NULL AS "isConfirmed"
    FROM users WHERE email = ${email} AND deleted_at IS NULL FOR NO KEY UPDATE`;
  return user ?? null;
}

/** Whatever has become of the person. */
export async function lockUserForShare(tx: Queries, userId: string): Promise<void> {
  takeLock(tx, "users");
  await tx.$queryRaw`SELECT 1 FROM users WHERE id = ${userId}::uuid FOR SHARE`;
}

/** All of a team. */
export async function lockMembershipsOfTeamForUpdate(tx: Queries, teamId: string): Promise<void> {
  takeLock(tx, "memberships");
  await tx.$queryRaw`SELECT 1 FROM memberships WHERE team_id = ${teamId}::uuid ORDER BY user_id FOR UPDATE`;
}

/** Those of a person in some teams. */
export async function lockMembershipsOfUserForUpdate(
  tx: Queries,
  userId: string,
  teamIds: readonly string[],
): Promise<void> {
  takeLock(tx, "memberships");
  await tx.$queryRaw`
    SELECT 1 FROM memberships WHERE user_id = ${userId}::uuid AND team_id = ANY (${teamIds}::uuid[])
    ORDER BY team_id FOR UPDATE`;
}

/** @returns the roles that some people have in a team now; none of whoever isn't in it */
export async function lockMembershipsForNoKeyUpdate(
  tx: Queries,
  teamId: string,
  userIds: readonly string[],
): Promise<Map<string, TeamRole>> {
  takeLock(tx, "memberships");
  const rows = await tx.$queryRaw<{ user_id: string; role: TeamRole }[]>`
    SELECT user_id, role::text AS role FROM memberships
    WHERE team_id = ${teamId}::uuid AND user_id = ANY (${userIds}::uuid[])
    ORDER BY user_id FOR NO KEY UPDATE`;
  return new Map(rows.map(({ user_id, role }) => [user_id, role]));
}

/** Whether there is one or not. */
export async function lockMembershipForShare(tx: Queries, teamId: string, userId: string): Promise<void> {
  takeLock(tx, "memberships");
  await tx.$queryRaw`
    SELECT 1 FROM memberships WHERE team_id = ${teamId}::uuid AND user_id = ${userId}::uuid FOR SHARE`;
}

/** For rows that point to it. @returns whether the user is in the team at all */
export async function lockMembershipForKeyShare(tx: Queries, teamId: string, userId: string): Promise<boolean> {
  takeLock(tx, "memberships");
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM memberships WHERE team_id = ${teamId}::uuid AND user_id = ${userId}::uuid FOR KEY SHARE`;
  return rows.length > 0;
}

/** The same of an active member. @returns their role; null if there is no such member */
export async function lockActiveMembershipForKeyShare(
  tx: Queries,
  teamId: string,
  userId: string,
): Promise<TeamRole | null> {
  takeLock(tx, "memberships");
  const [member] = await tx.$queryRaw<{ role: TeamRole }[]>`
    SELECT m.role::text AS role FROM memberships m
    JOIN users u ON u.id = m.user_id AND u.disabled_at IS NULL AND u.deleted_at IS NULL
    WHERE m.team_id = ${teamId}::uuid AND m.user_id = ${userId}::uuid FOR KEY SHARE OF m`;
  return member?.role ?? null;
}

/** In the same order as when they are renewed. */
export async function lockInvitesOfTeamsForUpdate(tx: Queries, teamIds: readonly string[]): Promise<void> {
  takeLock(tx, "invites");
  await tx.$queryRaw`SELECT 1 FROM invites WHERE team_id = ANY (${teamIds}::uuid[]) ORDER BY id FOR UPDATE`;
}

/** In the same order. */
export async function lockInvitesOfAddressForUpdate(tx: Queries, email: string): Promise<void> {
  takeLock(tx, "invites");
  await tx.$queryRaw`SELECT 1 FROM invites WHERE email = ${email} ORDER BY id FOR UPDATE`;
}

/** An invite as its team typed it. */
interface LockedInvite {
  id: string;
  email: string;
  firstName: string;
  lastName: string;
  role: TeamRole;
}

/** @returns the invite as it is now; null if the team has no such one */
export async function lockInviteForNoKeyUpdate(tx: Queries, teamId: string, id: string): Promise<LockedInvite | null> {
  takeLock(tx, "invites");
  const [invite] = await tx.$queryRaw<LockedInvite[]>`
    SELECT id, email, first_name AS "firstName", last_name AS "lastName", role::text AS role FROM invites
    WHERE id = ${id}::uuid AND team_id = ${teamId}::uuid FOR NO KEY UPDATE`;
  return invite ?? null;
}

/** @returns what people write of it, as it is now; null if the team has no such live application */
export async function lockApplicationForNoKeyUpdate(
  tx: Queries,
  teamId: string,
  id: string,
): Promise<(ApplicationFields & { id: string }) | null> {
  takeLock(tx, "applications");
  const [application] = await tx.$queryRaw<(ApplicationFields & { id: string })[]>`
    SELECT a.id, ${fieldColumns} FROM applications a
    WHERE a.id = ${id}::uuid AND a.team_id = ${teamId}::uuid AND a.deleted_at IS NULL FOR NO KEY UPDATE`;
  return application ?? null;
}

/** For rows that point to it. @returns whether the team has such a live application at all */
export async function lockApplicationForShare(tx: Queries, teamId: string, id: string): Promise<boolean> {
  takeLock(tx, "applications");
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM applications WHERE id = ${id}::uuid AND team_id = ${teamId}::uuid AND deleted_at IS NULL FOR SHARE`;
  return rows.length > 0;
}

/** @param which of them; all live ones of an application, or one by its id */
export async function lockCredentialsForUpdate(
  tx: Queries,
  teamId: string,
  which: { applicationId: string } | { id: string },
): Promise<void> {
  takeLock(tx, "credentials");
  const condition =
    "id" in which
      ? Prisma.sql`id = ${which.id}::uuid`
      : Prisma.sql`application_id = ${which.applicationId}::uuid AND deleted_at IS NULL`;
  await tx.$queryRaw`SELECT 1 FROM credentials WHERE ${condition} AND team_id = ${teamId}::uuid ORDER BY id FOR UPDATE`;
}

/** @param teamId of the team that it is of; null for one of no team. @returns whether it is still there */
export async function lockApiClientForUpdate(tx: Queries, teamId: string | null, id: string): Promise<boolean> {
  takeLock(tx, "api_clients");
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM api_clients WHERE id = ${id}::uuid AND team_id IS NOT DISTINCT FROM ${teamId}::uuid FOR UPDATE`;
  return rows.length > 0;
}

/** @returns whether it is still there */
export async function lockApiClientForKeyShare(tx: Queries, id: string): Promise<boolean> {
  takeLock(tx, "api_clients");
  const rows = await tx.$queryRaw<unknown[]>`SELECT 1 FROM api_clients WHERE id = ${id}::uuid FOR KEY SHARE`;
  return rows.length > 0;
}

/** @returns whether it is still there */
export async function lockLoginForKeyShare(tx: Queries, id: string): Promise<boolean> {
  takeLock(tx, "logins");
  const rows = await tx.$queryRaw<unknown[]>`SELECT 1 FROM logins WHERE id = ${id}::uuid FOR KEY SHARE`;
  return rows.length > 0;
}

/** Whatever its state: what is credited of an invoice is asked for by one transaction at a time. */
export async function lockInvoiceForNoKeyUpdate(tx: Queries, invoiceId: string): Promise<void> {
  takeLock(tx, "invoices");
  await tx.$queryRaw`SELECT 1 FROM invoices WHERE id = ${invoiceId}::uuid FOR NO KEY UPDATE`;
}

/** @returns whether the team still has that card of Stripe's */
export async function lockPaymentMethodForKeyShare(tx: Queries, teamId: string, stripeId: string): Promise<boolean> {
  takeLock(tx, "payment_methods");
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM payment_methods WHERE stripe_payment_method_id = ${stripeId} AND team_id = ${teamId}::uuid FOR KEY SHARE`;
  return rows.length > 0;
}
