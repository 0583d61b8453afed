import { hashSecret, isSecretOf } from "@/lib/auth/secret";
import { prisma } from "@/lib/db";
import { AppError } from "@/lib/errors";

const invalid = () =>
  new AppError("validation", { token: "This link is not valid any more. Ask for a new confirmation mail." });

/**
 * Confirms the address that a mailed link was sent to.
 * @param token from the link, single use
 * @throws AppError `validation` on `token` if it is unknown, used or expired, or the account has another address by now
 */
export async function verifyEmail(token: string): Promise<{ status: "ok" }> {
  if (!isSecretOf("confirm_email", token)) throw invalid();
  await prisma.$transaction(async (tx) => {
    const [found] = await tx.$queryRaw<{ user_id: string; email: string }[]>`
      DELETE FROM email_tokens WHERE token_hash = ${hashSecret(token)} AND kind = 'confirm_email' AND expires_at > now()
      RETURNING user_id, email`;
    if (!found) throw invalid();
    const { count } = await tx.user.updateMany({
      where: { id: found.user_id, email: found.email },
      data: { emailVerifiedAt: new Date() },
    });
    if (count === 0) throw invalid();
  });
  return { status: "ok" };
}
