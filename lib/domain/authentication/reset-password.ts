import type { z } from "zod";
import { hashPassword, verifyPassword } from "@/lib/auth/password";
import { checkPassword } from "@/lib/auth/password-rules";
import type { resetPassword as declaration } from "@/lib/contract/passwords";
import { prisma, type Queries } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Source } from "../actor";
import { recordInTeams } from "../audit/record-in-teams";
import { passwordFacts } from "../users/password-owner";
import { findEmailToken, takeEmailToken, type EmailToken } from "./email-token";
import { inTurn } from "./in-turn";
import { rememberDevice } from "./known-device";
import { mayActFor } from "./may-act-for";
import { replacePassword } from "./replace-password";
import { samePassword } from "./same-password";

const invalid = () => new AppError("validation", { token: "This link is no longer valid. Ask for a new one." });

type Input = z.output<typeof declaration.body>;
type Reset = z.input<typeof declaration.answer>;

/**
 * Sets a new password with the token of a mailed link, single use; a password that is refused does not use it up. Somebody who
 * came by the link in the mail has shown that the address is theirs. A token that a client was shown too proves no such thing.
 * @throws AppError `validation` on `token` if it is unknown, used or expired, on `password`; `unavailable`
 */
export const resetPassword = (input: Input, source: Source): Promise<Reset> =>
  // If many come with one token, they get one hash at a time.
  inTurn(`reset:${input.token}`, () => reset(input, source));

async function reset({ token, password }: Input, source: Source): Promise<Reset> {
  const found = await findEmailToken("reset_password", token);
  if (!found) throw invalid();
  const person = { ...found.user, email: found.email };
  checkPassword(password, { ...person, ...(await passwordFacts(person.id)) });
  if (await verifyPassword(found.user.passwordHash, password, "known")) throw samePassword("password");
  const passwordHash = await hashPassword(password, "known");
  await prisma.$transaction(async (tx) => {
    if (!(await takeEmailToken(tx, found)) || !(await stillHolds(tx, found))) throw invalid();
    await recordInTeams(tx, person.id, { actorId: null, source, action: "user.password_reset" });
    const mailedOnly = found.shownToTeamId === null;
    await replacePassword(tx, person, {
      passwordHash,
      setBy: mailedOnly ? "link" : "other",
      notice: { how: "reset" },
    });
    if (mailedOnly) await rememberDevice(tx, person.id, source);
  });
  return { status: "Successfully reset password" };
}

/** Whatever allowed us to show the token to a client must still be true when it is used. */
const stillHolds = async (queries: Queries, { shownToTeamId, shownToClientId, user }: EmailToken): Promise<boolean> =>
  shownToTeamId === null || (shownToClientId !== null && mayActFor(queries, shownToClientId, user.id));
