import { createSecret, hashSecret } from "@/lib/auth/secret";
import { databaseTime } from "@/lib/database-time";
import type { Queries } from "@/lib/db";
import type { Cause } from "../mails/admit-mail";
import { enqueueMail } from "../mails/enqueue-mail";

const lifetime = 7 * 24 * 3_600_000;

/** So many earlier links work beside the latest: a bound for what anybody may add to. */
const mostEarlierLinks = 9;

/**
 * Mails a link that confirms an address. Earlier links keep working, since anybody may ask for another one.
 * @param queries the transaction that needs it, and has the user locked if they are not new: no commit, no mail
 * @param cause who causes the mail
 * @throws AppError `rate_limit` if the sender has caused too many mails
 */
export async function sendConfirmation(
  queries: Queries,
  user: { id: string; email: string; firstName: string },
  cause: Cause,
): Promise<void> {
  const token = createSecret("confirm_email");
  const earlier = await queries.confirmationLink.count({
    where: { userId: user.id, expiresAt: { gt: databaseTime() } },
  });
  if (earlier >= mostEarlierLinks) return;
  const mail = { to: user.email, template: "confirm-email", props: { firstName: user.firstName, token } } as const;
  if (!(await enqueueMail(queries, mail, cause))) return;
  await queries.$executeRaw`
    INSERT INTO confirmation_links (token_hash, user_id, email, expires_at)
    SELECT token_hash, user_id, email, expires_at FROM email_tokens
    WHERE user_id = ${user.id}::uuid AND kind = 'confirm_email' AND expires_at > now()`;
  const fields = {
    tokenHash: hashSecret(token),
    email: user.email,
    expiresAt: new Date(databaseTime().getTime() + lifetime),
  };
  await queries.emailToken.upsert({
    where: { userId_kind: { userId: user.id, kind: "confirm_email" } },
    create: { ...fields, userId: user.id, kind: "confirm_email" },
    update: fields,
  });
}
