import { databaseTime } from "@/lib/database-time";
import { violates, type Queries } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { User } from "@/lib/generated/prisma/client";
import type { TeamRole } from "@/lib/permissions";
import { isProven, proofOf } from "../authentication/password-proof";
import { voidResets } from "../authentication/void-resets";
import { lockUserForNoKeyUpdate } from "../locks";
import { endGrantsOf } from "../grants/end-grant";
import { enqueueMail } from "../mails/enqueue-mail";
import { findsFactor } from "../second-factors/find-factor";

interface Joined {
  teamName: string;
  role: TeamRole;
}

const changedMeanwhile = () =>
  new AppError("conflict", { email: "The account with this address has just changed. Open the link again." });

/** A new account for the holder of the link that was mailed to its address. */
export async function createInvitee(
  queries: Queries,
  person: Pick<User, "firstName" | "lastName"> & { email: string; passwordHash: string },
): Promise<User> {
  try {
    return await queries.user.create({ data: { ...person, ...proofOf("link", { emailVerifiedAt: null }) } });
  } catch (error) {
    if (violates(error, "users_email_key")) throw changedMeanwhile();
    throw error;
  }
}

/**
 * An account whose password was the right one.
 * @param seen as it was when the password was compared
 */
export async function enterProven(queries: Queries, seen: User, joined: Joined): Promise<User> {
  const user = await holdUnchanged(queries, seen);
  await voidResets(queries, user.id);
  await notify(queries, user, joined, false);
  return user;
}

/**
 * An account whose password is only proven to be the owner's now that they came with both the password and a mailed link. Mailed tokens
 * end: one of them might move the account to another address.
 * @param seen as it was when the password was compared
 */
export async function enterShown(queries: Queries, seen: User, joined: Joined): Promise<User> {
  const { id } = await holdUnchanged(queries, seen);
  const user = await queries.user.update({ where: { id }, data: { passwordProvenAt: databaseTime() } });
  await queries.emailToken.deleteMany({ where: { userId: id } });
  await notify(queries, user, joined, false);
  return user;
}

/**
 * An account that may be a stranger's: gets a new password and a confirmed address, and all that could still lead into it ends:
 * logins, mailed tokens (a reset, or a change to another address), devices that are known. It has no second factor: such an account is
 * entered by its password alone.
 * @param seen as it was when the password was chosen
 */
export async function takeOver(queries: Queries, seen: User, passwordHash: string, joined: Joined): Promise<User> {
  const { id: userId, emailVerifiedAt } = await holdUnchanged(queries, seen, true);
  if (await findsFactor(queries, userId)) throw changedMeanwhile();
  const user = await queries.user.update({
    where: { id: userId },
    data: { passwordHash, ...proofOf("link", { emailVerifiedAt }) },
  });
  await queries.emailToken.deleteMany({ where: { userId } });
  await queries.login.deleteMany({ where: { userId } });
  await queries.personalToken.deleteMany({ where: { userId } });
  await endGrantsOf(queries, userId);
  await queries.knownDevice.deleteMany({ where: { userId } });
  await notify(queries, user, joined, true);
  return user;
}

/**
 * @param seen what the decision was based on
 * @param isReplaced whether the password is replaced anyhow: then it may have changed meanwhile; else somebody who knows it could keep the
 *   owner of the address out by changing it again and again
 * @throws AppError `conflict` if something of it has changed
 */
async function holdUnchanged(queries: Queries, seen: User, isReplaced = false): Promise<User> {
  await lockUserForNoKeyUpdate(queries, seen.id);
  const user = await queries.user.findUnique({ where: { id: seen.id } });
  const same =
    user?.email === seen.email &&
    (isReplaced || user.passwordHash === seen.passwordHash) &&
    isProven(user) === isProven(seen) &&
    !user.disabledAt;
  if (!user || !same) throw changedMeanwhile();
  return user;
}

const notify = (queries: Queries, user: User, joined: Joined, newPassword: boolean): Promise<boolean> =>
  enqueueMail(queries, {
    to: user.email ?? "",
    template: "joined-team",
    props: { firstName: user.firstName, ...joined, newPassword },
  });
