import { violates, type Queries } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { User } from "@/lib/generated/prisma/client";
import type { TeamRole } from "@/lib/permissions";
import { enqueueMail } from "@/lib/jobs/enqueue-mail";
import { isProven } from "../authentication/is-proven";
import { voidResets } from "../authentication/void-resets";

interface Joined {
  teamName: string;
  role: TeamRole;
}

const changedMeanwhile = () =>
  new AppError("conflict", { email: "The account of this address has just changed. Open the link again." });

/** A new account of whoever holds the link that was mailed to its address. */
export async function createInvitee(
  queries: Queries,
  person: Pick<User, "firstName" | "lastName"> & { email: string; passwordHash: string },
): Promise<User> {
  try {
    return await queries.user.create({ data: { ...person, emailVerifiedAt: new Date() } });
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
 * An account that may be a stranger's: gets a new password and a confirmed address, and all that could still lead into it ends:
 * logins, mailed tokens (a reset, or a change to another address), devices that are known.
 * @param seen as it was when the password was chosen
 */
export async function takeOver(queries: Queries, seen: User, passwordHash: string, joined: Joined): Promise<User> {
  const { id: userId, emailVerifiedAt } = await holdUnchanged(queries, seen);
  const user = await queries.user.update({
    where: { id: userId },
    data: { passwordHash, passwordSetBy: "self", emailVerifiedAt: emailVerifiedAt ?? new Date() },
  });
  await queries.login.deleteMany({ where: { userId } });
  await queries.emailToken.deleteMany({ where: { userId } });
  await queries.knownDevice.deleteMany({ where: { userId } });
  await notify(queries, user, joined, true);
  return user;
}

/** @throws AppError `conflict` if something changed since that the decision was based on */
async function holdUnchanged(queries: Queries, seen: User): Promise<User> {
  await queries.$queryRaw`SELECT 1 FROM users WHERE id = ${seen.id}::uuid FOR NO KEY UPDATE`;
  const user = await queries.user.findUnique({ where: { id: seen.id } });
  const same =
    user?.email === seen.email &&
    user.passwordHash === seen.passwordHash &&
    isProven(user) === isProven(seen) &&
    !user.disabledAt;
  if (!user || !same) throw changedMeanwhile();
  return user;
}

const notify = (queries: Queries, user: User, joined: Joined, newPassword: boolean): Promise<void> =>
  enqueueMail(queries, {
    to: user.email ?? "",
    template: "joined-team",
    props: { firstName: user.firstName, ...joined, newPassword },
  });
