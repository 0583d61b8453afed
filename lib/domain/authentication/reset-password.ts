import type { z } from "zod";
import type { resetPassword as declaration } from "@/lib/contract/passwords";
import { hashPassword } from "@/lib/auth/password";
import { checkPassword } from "@/lib/auth/password-rules";
import { prisma, type Queries } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Source } from "../actor";
import { recordInTeams } from "../audit/record-in-teams";
import { findEmailToken, takeEmailToken, type EmailToken } from "./email-token";
import { isOnlyTeam } from "./only-team";
import { replacePassword } from "./replace-password";

const invalid = () => new AppError("validation", { token: "This link is not valid any more. Ask for a new one." });

/**
 * Sets a new password with the token of a mailed link, single use; a password that is refused does not use it up. Whoever came by
 * the link in the mail has shown that the address is theirs. A token that a client was shown too shows nothing of that kind.
 * @throws AppError `validation` on `token` if it is unknown, used or expired, on `password`; `unavailable`
 */
export async function resetPassword(
  { token, password }: z.output<typeof declaration.body>,
  source: Source,
): Promise<z.input<typeof declaration.answer>> {
  const found = await findEmailToken("reset_password", token);
  if (!found) throw invalid();
  const person = { ...found.user, email: found.email };
  checkPassword(password, person);
  const passwordHash = await hashPassword(password);
  await prisma.$transaction(async (tx) => {
    if (!(await takeEmailToken(tx, found)) || !(await stillHolds(tx, found))) throw invalid();
    await recordInTeams(tx, person.id, { actorId: null, source, action: "user.password_reset" });
    const mailedOnly = found.shownToTeamId === null;
    await replacePassword(tx, person, {
      passwordHash,
      setBy: mailedOnly ? "self" : "other",
      notice: { how: "reset" },
    });
    if (mailedOnly) {
      await tx.user.updateMany({
        where: { id: person.id, emailVerifiedAt: null },
        data: { emailVerifiedAt: new Date() },
      });
    }
  });
  return { status: "Successfully reset password" };
}

/** What made it right to show a client the token must hold when it is used, too. */
const stillHolds = async (queries: Queries, { shownToTeamId, user }: EmailToken): Promise<boolean> =>
  shownToTeamId === null || isOnlyTeam(queries, user.id, shownToTeamId);
