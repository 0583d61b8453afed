import { createSecret, hashSecret } from "@/lib/auth/secret";
import { databaseTime } from "@/lib/database-time";
import type { Queries } from "@/lib/db";
import { lockApiClientForKeyShare, lockUserByEmailForNoKeyUpdate } from "../locks";
import { enqueueMail } from "../mails/enqueue-mail";
import { mayActFor } from "./may-act-for";

const lifetime = 3_600_000;

/** A token, and whose password it can replace. */
export interface ResetToken {
  token: string;
  user: { id: string; firstName: string; lastName: string };
}

/**
 * Mails somebody a link to choose a new password. An earlier link is void from now on.
 * @param queries a transaction; one that has locked the client's team, if a client is shown the token
 * @param email in lower case
 * @param shownTo the trusted client that is shown the token too; then only for somebody that it may act for
 * @returns the token, or null if there is nobody to mail it to: unknown, disabled, not that client's to act for, or mailed enough of
 * these for now
 */
export async function issueResetToken(
  queries: Queries,
  email: string,
  shownTo: { clientId: string; teamId: string } | null,
): Promise<ResetToken | null> {
  const user = await lockUserByEmailForNoKeyUpdate(queries, email);
  if (!user || user.isDisabled) return null;
  if (shownTo) {
    const { clientId } = shownTo;
    if (!(await lockApiClientForKeyShare(queries, clientId)) || !(await mayActFor(queries, clientId, user.id)))
      return null;
  }
  const token = createSecret("reset_password");
  const mail = { to: email, template: "reset-password", props: { firstName: user.firstName, token } } as const;
  // Without the mail there is no token either, and the link from before works on.
  if (!(await enqueueMail(queries, mail, "stranger"))) return null;
  const fields = {
    tokenHash: hashSecret(token),
    email,
    expiresAt: new Date(databaseTime().getTime() + lifetime),
    shownToTeamId: shownTo?.teamId ?? null,
    shownToClientId: shownTo?.clientId ?? null,
  };
  await queries.emailToken.upsert({
    where: { userId_kind: { userId: user.id, kind: "reset_password" } },
    create: { ...fields, userId: user.id, kind: "reset_password" },
    update: fields,
  });
  return { token, user };
}
