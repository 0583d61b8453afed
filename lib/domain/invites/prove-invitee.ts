import { hashPassword } from "@/lib/auth/password";
import { checkPassword } from "@/lib/auth/password-rules";
import { newPassword } from "@/lib/contract/text";
import { prisma, type Queries } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { User } from "@/lib/generated/prisma/client";
import type { Source } from "../actor";
import { checkOwnPassword } from "../authentication/check-own-password";
import { isProven } from "../authentication/is-proven";
import { createInvitee, enterProven, takeOver } from "./invitee-account";
import type { PendingInvite } from "./pending-invite";

/** Makes the account what acceptance needs, in its transaction. */
type Enter = (queries: Queries, invite: PendingInvite) => Promise<User>;

/**
 * Who comes with an invite's token owns its address, and must show to own the account too:
 * - there is none: the password becomes that of a new one, whose address is confirmed;
 * - it is proven to be theirs: the password must be the right one;
 * - it is not, since somebody else chose its password or the address was never confirmed: the password replaces that one, and
 *   whoever made the account loses every way in.
 * @throws AppError `validation` on `password`, `conflict` for a disabled account, `unavailable`
 */
export async function proveInvitee(invite: PendingInvite, password: string, source: Source): Promise<Enter> {
  const { email } = invite;
  const user = await prisma.user.findUnique({ where: { email } });
  if (user?.disabledAt) throw new AppError("conflict", { email: "The account of this address is disabled." });
  if (user && isProven(user)) {
    await checkOwnPassword(user.id, password, source);
    return (queries, { team_name, role }) => enterProven(queries, user, { teamName: team_name, role });
  }
  const { firstName, lastName } = user ?? { firstName: invite.first_name, lastName: invite.last_name };
  const person = { email, firstName, lastName };
  const passwordHash = await hashChosen(password, person);
  if (!user) return (queries) => createInvitee(queries, { ...person, passwordHash });
  return (queries, { team_name, role }) => takeOver(queries, user, passwordHash, { teamName: team_name, role });
}

async function hashChosen(
  password: string,
  person: { email: string; firstName: string; lastName: string },
): Promise<string> {
  const chosen = newPassword.safeParse(password);
  if (!chosen.success) throw new AppError("validation", { password: chosen.error.issues[0]?.message ?? "" });
  checkPassword(password, person);
  return hashPassword(password);
}
