import type { z } from "zod";
import { hashPassword } from "@/lib/auth/password";
import { checkPassword } from "@/lib/auth/password-rules";
import type { addTeamUser as declaration } from "@/lib/contract/teams";
import type { userSchema } from "@/lib/contract/users";
import { prisma, violates } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { fullName } from "@/lib/full-name";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { sendConfirmation } from "../authentication/send-confirmation";
import { checkMaySend } from "../mails/admit-mail";
import { makeOnce } from "../make-once";
import { presentUser } from "../users/present";
import { teamNamesOf } from "../users/team-names";
import { userExists } from "../users/user-exists";
import { welcomeBack } from "../teams/former-members";
import { holdTeamFor } from "../teams/hold-team";
import { requireRank } from "../teams/require-rank";
import { tellOwners } from "../teams/tell-owners";

const emailKnown = () =>
  new AppError("conflict", { email: "This address already has an account. Leave out the password to invite them." });

/**
 * Makes an account for somebody, in the actor's team. It is active at once, but remembers that another chose its password.
 * @throws AppError `conflict` on `email` if the address has an account, `validation` on `password`, `authorization`, `rate_limit`,
 * `unavailable`
 */
export async function createMember(
  actor: Actor,
  input: Omit<z.output<typeof declaration.body>, "current_password"> & { password: string },
): Promise<z.infer<typeof userSchema>> {
  const { teamId } = actor;
  const { email, role, first_name: firstName, last_name: lastName } = input;
  checkPassword(input.password, { email, firstName, lastName, teamNames: await teamNamesOf(actor.userId) });
  // Refused before the costly hash; between calls at the same time, the unique index decides.
  if ((await userExists(email)).exists) throw emailKnown();
  // Before the costly hash, too; it is asked again, and counted, where it is sent.
  await checkMaySend(prisma, email, { userId: actor.userId, teamId });
  const passwordHash = await hashPassword(input.password, "newcomer");
  try {
    return await makeOnce(actor, async (tx) => {
      requireRank(await holdTeamFor(tx, actor, "member.add"), role);
      const user = await tx.user.create({
        data: { email, firstName, lastName, passwordHash, passwordSetBy: "other" },
      });
      await tx.membership.create({ data: { teamId, userId: user.id, role } });
      await welcomeBack(tx, teamId, user.id, email);
      // An invite of theirs has nothing left to give.
      await tx.invite.deleteMany({ where: { teamId, email } });
      await sendConfirmation(tx, { id: user.id, email, firstName }, { userId: actor.userId, teamId });
      await recordAudit(tx, {
        ...by(actor),
        action: "member.added",
        target: { type: "user", id: user.id, name: fullName(user) },
        after: { email, first_name: firstName, last_name: lastName, role },
      });
      if (role === "owner") {
        await tellOwners(tx, teamId, { what: "owner-made", byUserId: actor.userId, personName: fullName(user) });
      }
      return presentUser(user, role);
    });
  } catch (error) {
    if (violates(error, "users_email_key")) throw emailKnown();
    throw error;
  }
}
