import type { z } from "zod";
import { hashPassword } from "@/lib/auth/password";
import { checkPassword } from "@/lib/auth/password-rules";
import type { userSchema } from "@/lib/contract/users";
import type { addTeamUser as declaration } from "@/lib/contract/teams";
import { prisma, violates } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { sendConfirmation } from "../authentication/send-confirmation";
import { fullName } from "../users/full-name";
import { presentUser } from "../users/present";
import { userExists } from "../users/user-exists";
import { holdTeamFor } from "./hold-team";
import { requireRank } from "./require-rank";

const emailKnown = () =>
  new AppError("conflict", { email: "This address has an account already. Leave the password out to invite them." });

/**
 * Makes an account for somebody, in the actor's team. It is active at once, but remembers that another chose its password.
 * @throws AppError `conflict` on `email` if the address has an account, `validation` on `password`, `authorization`, `unavailable`
 */
export async function createMember(
  actor: Actor,
  input: z.output<typeof declaration.body> & { password: string },
): Promise<z.infer<typeof userSchema>> {
  const { teamId } = actor;
  const { email, role, first_name: firstName, last_name: lastName } = input;
  checkPassword(input.password, { email, firstName, lastName });
  // Told before the costly hash; the unique index decides among those who ask at once.
  if ((await userExists(email)).exists) throw emailKnown();
  const passwordHash = await hashPassword(input.password);
  try {
    return await prisma.$transaction(async (tx) => {
      requireRank(await holdTeamFor(tx, actor, "member.add"), role);
      const user = await tx.user.create({
        data: { email, firstName, lastName, passwordHash, passwordSetBy: "other" },
      });
      await tx.membership.create({ data: { teamId, userId: user.id, role } });
      // An invite of theirs has nothing left to give.
      await tx.invite.deleteMany({ where: { teamId, email } });
      await sendConfirmation(tx, { id: user.id, email, firstName });
      await recordAudit(tx, {
        ...by(actor),
        action: "member.added",
        target: { type: "user", id: user.id, name: fullName(user) },
        after: { email, first_name: firstName, last_name: lastName, role },
      });
      return presentUser(user, role);
    });
  } catch (error) {
    if (violates(error, "users_email_key")) throw emailKnown();
    throw error;
  }
}
