import { createSecret, hashSecret } from "@/lib/auth/secret";
import type { Queries } from "@/lib/db";
import { enqueueMail } from "@/lib/jobs/enqueue-mail";
import { isOnlyTeam } from "./only-team";

const lifetime = 3_600_000;

/**
 * Mails somebody a link to choose a new password. An earlier link is void from now on.
 * @param queries a transaction
 * @param email in lower case
 * @param shownTo the team whose trusted client is shown the token too; then only for somebody that it may act for
 * @returns the token, or null if there is nobody to mail it to: unknown, disabled, or not that team's to act for
 */
export async function issueResetToken(queries: Queries, email: string, shownTo: string | null): Promise<string | null> {
  const [user] = await queries.$queryRaw<{ id: string; first_name: string }[]>`
    SELECT id, first_name FROM users
    WHERE email = ${email} AND disabled_at IS NULL AND deleted_at IS NULL FOR NO KEY UPDATE`;
  if (!user || (shownTo && !(await isOnlyTeam(queries, user.id, shownTo)))) return null;
  const token = createSecret("reset_password");
  const fields = {
    tokenHash: hashSecret(token),
    email,
    expiresAt: new Date(Date.now() + lifetime),
    shownToTeamId: shownTo,
  };
  await queries.emailToken.upsert({
    where: { userId_kind: { userId: user.id, kind: "reset_password" } },
    create: { ...fields, userId: user.id, kind: "reset_password" },
    update: fields,
  });
  await enqueueMail(queries, { to: email, template: "reset-password", props: { firstName: user.first_name, token } });
  return token;
}
