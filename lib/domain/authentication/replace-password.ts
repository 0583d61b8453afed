import type { Queries } from "@/lib/db";
import type { PasswordChangedProps } from "@/lib/integrations/mail/templates/password-changed";
import type { Sender } from "../mails/admit-mail";
import { endGrantsOf } from "../grants/end-grant";
import { enqueueMail } from "../mails/enqueue-mail";
import { findsFactor } from "../second-factors/find-factor";
import { proofOf, type SetBy } from "./password-proof";

interface NewPassword {
  passwordHash: string;
  setBy: SetBy;
  /** What the person is told of it. */
  notice: Omit<PasswordChangedProps, "firstName" | "unlinked" | "hasFactor">;
  /** Who sets it for them, if somebody else does. */
  sender?: Sender;
  /** The login that lives on: the one it was changed through. */
  keptLoginId?: string;
}

/**
 * Gives somebody a new password, with all that follows: logins end, since they may belong to somebody else who knew the old one; so do their
 * personal access tokens, the clients they gave access, and links that were mailed before, a pending change of the address among them; and the person is told. Unless they changed it
 * themselves with the old one, known devices are forgotten, and Google and GitHub accounts unlinked: those may belong to somebody else.
 * @param queries a transaction that has locked the user
 */
export async function replacePassword(
  queries: Queries,
  user: { id: string; email: string; firstName: string },
  { passwordHash, setBy, notice, sender, keptLoginId }: NewPassword,
): Promise<void> {
  const { emailVerifiedAt } = await queries.user.findUniqueOrThrow({ where: { id: user.id } });
  await queries.user.update({
    where: { id: user.id },
    data: { passwordHash, ...proofOf(setBy, { emailVerifiedAt }) },
  });
  let unlinked = 0;
  if (setBy !== "knowledge") {
    await queries.knownDevice.deleteMany({ where: { userId: user.id } });
    unlinked = (await queries.userIdentity.deleteMany({ where: { userId: user.id } })).count;
  }
  await queries.emailToken.deleteMany({ where: { userId: user.id, kind: { in: ["reset_password", "change_email"] } } });
  await queries.login.deleteMany({
    where: { userId: user.id, ...(keptLoginId ? { id: { not: keptLoginId } } : {}) },
  });
  // The one that lives on has proven whose it is by what counts no more.
  if (keptLoginId) {
    await queries.login.updateMany({
      where: { id: keptLoginId, userId: user.id },
      data: { provenAt: null, provenWith: null },
    });
  }
  await queries.personalToken.deleteMany({ where: { userId: user.id } });
  await endGrantsOf(queries, user.id);
  const hasFactor = await findsFactor(queries, user.id);
  const mail = {
    to: user.email,
    template: "password-changed",
    props: { firstName: user.firstName, ...notice, unlinked, hasFactor },
  } as const;
  await enqueueMail(queries, mail, sender);
}
