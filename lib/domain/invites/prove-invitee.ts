import { hashPassword, verifyPassword } from "@/lib/auth/password";
import { checkPassword } from "@/lib/auth/password-rules";
import { newPassword } from "@/lib/contract/text";
import { prisma, type Queries } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { User } from "@/lib/generated/prisma/client";
import { parse } from "@/lib/parse";
import type { PasswordOwner } from "@/lib/password-form";
import type { Source } from "../actor";
import { checkOwnPassword } from "../authentication/check-own-password";
import { canBeShown, isProven } from "../authentication/password-proof";
import { samePassword } from "../authentication/same-password";
import { teamNamesOf } from "../users/team-names";
import { keepsItsPassword } from "./keeps-its-password";
import { createInvitee, enterProven, enterShown, takeOver } from "./invitee-account";
import type { PendingInvite } from "./pending-invite";

/** Makes the account what acceptance needs, in its transaction. */
type Enter = (queries: Queries, invite: PendingInvite) => Promise<User>;

/**
 * Somebody who comes with an invite's token owns its address, and must show that they own the account too:
 * - there is no account: a new one gets the password, and its address is confirmed;
 * - it is proven to be theirs, or has a second factor: the password must be the right one;
 * - it is not: the password replaces the current one, and the person who made the account loses every way in. Unless they have confirmed
 *   the address before and type the very password that the account was made with: link and password together show it to be theirs.
 * @throws AppError `validation` on `password`, `conflict` for a disabled account, `unavailable`
 */
export async function proveInvitee(invite: PendingInvite, password: string, source: Source): Promise<Enter> {
  const { email } = invite;
  const user = await prisma.user.findUnique({ where: { email } });
  if (user?.disabledAt) throw new AppError("conflict", { email: "The account with this address is disabled." });
  if (user && (await keepsItsPassword(prisma, user))) {
    await checkOwnPassword(user.id, password, source);
    const enter = isProven(user) ? enterProven : enterShown;
    if (!isProven(user) && !isShown(user)) throw needsReset();
    return (queries, { team_name, role }) => enter(queries, user, { teamName: team_name, role });
  }
  const { firstName, lastName } = user ?? { firstName: invite.first_name, lastName: invite.last_name };
  const person = { email, firstName, lastName };
  const teamNames = [invite.team_name, ...(user ? await teamNamesOf(user.id) : [])];
  checkChosen(password, { ...person, teamNames });
  if (user && (await verifyPassword(user.passwordHash, password, "known"))) {
    if (!isShown(user)) throw samePassword("password");
    return (queries, { team_name, role }) => enterShown(queries, user, { teamName: team_name, role });
  }
  const passwordHash = await hashPassword(password, "known");
  if (!user) return (queries) => createInvitee(queries, { ...person, passwordHash });
  return (queries, { team_name, role }) => takeOver(queries, user, passwordHash, { teamName: team_name, role });
}

/** With the password and a mailed link. */
const isShown = (user: User): boolean => canBeShown(user) && user.emailVerifiedAt !== null;

/** Somebody else chose the password, and a new one must not be chosen here. */
const needsReset = () =>
  new AppError("validation", {
    password: "Someone else set this password. Reset it first, then open this link again.",
  });

function checkChosen(password: string, person: PasswordOwner): void {
  parse(newPassword, password, "password");
  checkPassword(password, person);
}
