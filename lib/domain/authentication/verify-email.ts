import { prisma, violates } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { enqueueMail } from "@/lib/jobs/enqueue-mail";
import type { Source } from "../actor";
import { recordInTeams } from "../audit/record-in-teams";
import { findEmailToken, takeEmailToken, type EmailToken } from "./email-token";

const invalid = () =>
  new AppError("validation", { token: "This link is not valid any more. Ask for a new confirmation mail." });
const taken = () => new AppError("validation", { token: "By now, this address has another account." });

/**
 * Confirms the address that a mailed link was sent to: the one the account has, or the one it is to have from now on.
 * @param token from the link, single use
 * @throws AppError `validation` on `token` if it is unknown, used or expired, the account has another address by now, or another
 *   account has this one
 */
export async function verifyEmail(token: string, source: Source): Promise<{ status: "ok" }> {
  const confirmation = await findEmailToken("confirm_email", token);
  const change = confirmation ? null : await findEmailToken("change_email", token);
  if (confirmation) await confirm(confirmation);
  else if (change) await moveTo(change, source);
  else throw invalid();
  return { status: "ok" };
}

async function confirm(token: EmailToken): Promise<void> {
  await prisma.$transaction(async (tx) => {
    if (!(await takeEmailToken(tx, token))) throw invalid();
    const { count } = await tx.user.updateMany({
      where: { id: token.user.id, email: token.email },
      data: { emailVerifiedAt: new Date() },
    });
    if (count === 0) throw invalid();
  });
}

/** Whatever was mailed to the old address is void, and it gets a notice. */
async function moveTo(token: EmailToken, source: Source): Promise<void> {
  const { user, email } = token;
  const old = user.email ?? "";
  try {
    await prisma.$transaction(async (tx) => {
      if (!(await takeEmailToken(tx, token))) throw invalid();
      const change = { before: { email: old }, after: { email } };
      await recordInTeams(tx, user.id, { actorId: null, source, action: "user.email_changed", ...change });
      await tx.user.update({ where: { id: user.id }, data: { email, emailVerifiedAt: new Date() } });
      await tx.emailToken.deleteMany({ where: { userId: user.id } });
      await enqueueMail(tx, { to: old, template: "email-changed", props: { firstName: user.firstName } });
    });
  } catch (error) {
    if (violates(error, "users_email_key")) throw taken();
    throw error;
  }
}
