import type { Queries } from "@/lib/db";
import type { PasswordSetBy } from "@/lib/generated/prisma/client";
import { enqueueMail } from "@/lib/jobs/enqueue-mail";
import type { PasswordChangedProps } from "@/lib/integrations/mail/templates/password-changed";

interface NewPassword {
  passwordHash: string;
  setBy: PasswordSetBy;
  /** What the person is told of it. */
  notice: Omit<PasswordChangedProps, "firstName">;
  /** The login that lives on: the one it was changed through. */
  keptLoginId?: string;
}

/**
 * Gives somebody a new password, with all that follows: logins end, since they may be those of whoever knew the old one; so do
 * links that were mailed before, a pending change of the address among them; and the person is told.
 * @param queries a transaction that has locked the user
 */
export async function replacePassword(
  queries: Queries,
  user: { id: string; email: string; firstName: string },
  { passwordHash, setBy, notice, keptLoginId }: NewPassword,
): Promise<void> {
  await queries.user.update({ where: { id: user.id }, data: { passwordHash, passwordSetBy: setBy } });
  await queries.emailToken.deleteMany({ where: { userId: user.id, kind: { in: ["reset_password", "change_email"] } } });
  await queries.login.deleteMany({
    where: { userId: user.id, ...(keptLoginId ? { id: { not: keptLoginId } } : {}) },
  });
  await enqueueMail(queries, {
    to: user.email,
    template: "password-changed",
    props: { firstName: user.firstName, ...notice },
  });
}
