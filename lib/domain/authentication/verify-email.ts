import { databaseTime } from "@/lib/database-time";
import { prisma, violates, type Queries } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { holdLogin } from "../access/hold-login";
import type { Actor, Source } from "../actor";
import { recordInTeams } from "../audit/record-in-teams";
import { enqueueMail } from "../mails/enqueue-mail";
import { findEmailToken, takeEmailToken, type EmailToken } from "./email-token";
import { proofAfterConfirming } from "./password-proof";

const invalid = () =>
  new AppError("validation", { token: "This link is no longer valid. Ask for a new confirmation email." });
const taken = () => new AppError("validation", { token: "This address now belongs to another account." });

/**
 * Confirms the address that a mailed link was sent to: the one the account has, or the one it is to have from now on. Somebody who
 * is also logged in to that account has shown its password to be theirs; the link alone says nothing about the password.
 * @param actor who is signed in, or null
 * @param token from the link, single use
 * @throws AppError `validation` on `token` if it is unknown, used or expired, the account has another address by now, or another
 *   account has this one
 */
export async function verifyEmail(actor: Actor | null, token: string, source: Source): Promise<{ status: "ok" }> {
  const confirmation = await findEmailToken("confirm_email", token);
  const change = confirmation ? null : await findEmailToken("change_email", token);
  if (confirmation) await confirm(confirmation, actor);
  else if (change) await moveTo(change, actor, source);
  else throw invalid();
  return { status: "ok" };
}

async function confirm(token: EmailToken, actor: Actor | null): Promise<void> {
  await prisma.$transaction(async (tx) => {
    if (!(await takeEmailToken(tx, token))) throw invalid();
    const user = await tx.user.findUnique({ where: { id: token.user.id, email: token.email } });
    if (!user) throw invalid();
    const knowsPassword = await isLoggedIn(tx, actor, user.id);
    await tx.user.update({
      where: { id: user.id },
      data: { emailVerifiedAt: databaseTime(), ...proofAfterConfirming(user, { knowsPassword, moved: false }) },
    });
    // With one of them used, the others have nothing left to confirm.
    await tx.emailToken.deleteMany({ where: { userId: user.id, kind: "confirm_email" } });
    await tx.confirmationLink.deleteMany({ where: { userId: user.id } });
  });
}

/** A login ends when the password that opened it is replaced, so a live one vouches for the current password. */
const isLoggedIn = async (queries: Queries, actor: Actor | null, userId: string): Promise<boolean> =>
  actor?.userId === userId && (await holdLogin(queries, actor));

/** Whatever was mailed to the old address is void, and it gets a notice. */
async function moveTo(token: EmailToken, actor: Actor | null, source: Source): Promise<void> {
  const { user, email } = token;
  const old = user.email ?? "";
  try {
    await prisma.$transaction(async (tx) => {
      if (!(await takeEmailToken(tx, token))) throw invalid();
      const change = { before: { email: old }, after: { email } };
      await recordInTeams(tx, user.id, { actorId: null, source, action: "user.email_changed", ...change });
      const before = await tx.user.findUniqueOrThrow({ where: { id: user.id } });
      const knowsPassword = await isLoggedIn(tx, actor, user.id);
      await tx.user.update({
        where: { id: user.id },
        data: {
          email,
          emailVerifiedAt: databaseTime(),
          ...proofAfterConfirming(before, { knowsPassword, moved: true }),
        },
      });
      await tx.emailToken.deleteMany({ where: { userId: user.id } });
      await enqueueMail(tx, { to: old, template: "email-changed", props: { firstName: user.firstName } });
    });
  } catch (error) {
    if (violates(error, "users_email_key")) throw taken();
    throw error;
  }
}
