import { createSecret, hashSecret } from "@/lib/auth/secret";
import type { Queries } from "@/lib/db";
import { enqueueMail } from "@/lib/jobs/enqueue-mail";
import { isProven } from "../authentication/is-proven";
import { findPendingInvite } from "./pending-invite";

const lifetime = 7 * 24 * 3_600_000;

/** @returns the token of a link that works for seven days, and what the invite's row says of it */
export function newInviteToken() {
  const token = createSecret("invite");
  return { token, fields: { tokenHash: hashSecret(token), expiresAt: new Date(Date.now() + lifetime) } };
}

/**
 * Mails the link of an invite; it asks somebody who has an account to join, and anybody else to make one.
 * @param queries the transaction that gave the invite this token: no commit, no mail
 */
export async function sendInvite(queries: Queries, token: string): Promise<void> {
  const invite = await findPendingInvite(queries, token);
  if (!invite) return;
  const user = await queries.user.findUnique({ where: { email: invite.email } });
  await enqueueMail(queries, {
    to: invite.email,
    template: "invite",
    props: {
      firstName: invite.first_name,
      teamName: invite.team_name,
      invitedBy: invite.invited_by,
      role: invite.role,
      account: !user ? "none" : isProven(user) ? "proven" : "unproven",
      token,
    },
  });
}
