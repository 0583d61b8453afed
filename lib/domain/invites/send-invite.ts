import { createSecret, hashSecret } from "@/lib/auth/secret";
import { databaseTime } from "@/lib/database-time";
import type { Queries } from "@/lib/db";
import { keepsItsPassword } from "./keeps-its-password";
import type { Cause } from "../mails/admit-mail";
import { enqueueMail } from "../mails/enqueue-mail";
import { findInviteById } from "./pending-invite";

const lifetime = 7 * 24 * 3_600_000;

/** @returns the token of a link that works for seven days, and what the invite's row says of it */
export function newInviteToken() {
  const token = createSecret("invite");
  return { token, fields: { tokenHash: hashSecret(token), expiresAt: new Date(databaseTime().getTime() + lifetime) } };
}

/**
 * Mails a link of an invite; it asks somebody who has an account to join, and anybody else to make one.
 * @param queries the transaction that gives the invite this token: no commit, no mail
 * @param cause who causes the mail
 * @returns whether it is sent
 * @throws AppError `rate_limit` if the sender has caused too many mails
 */
export async function sendInvite(queries: Queries, inviteId: string, token: string, cause: Cause): Promise<boolean> {
  const invite = await findInviteById(queries, inviteId);
  if (!invite) return false;
  const user = await queries.user.findUnique({ where: { email: invite.email } });
  const props = {
    firstName: invite.first_name,
    teamName: invite.team_name,
    invitedBy: invite.invited_by,
    role: invite.role,
    account: !user ? "none" : (await keepsItsPassword(queries, user)) ? "proven" : "unproven",
    token,
  } as const;
  return enqueueMail(queries, { to: invite.email, template: "invite", props }, cause);
}
