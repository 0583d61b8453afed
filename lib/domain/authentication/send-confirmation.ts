import { createSecret, hashSecret } from "@/lib/auth/secret";
import type { Queries } from "@/lib/db";
import { enqueueMail } from "@/lib/jobs/enqueue-mail";

const lifetime = 7 * 24 * 3_600_000;

/**
 * Mails a link that confirms an address. An earlier link is void from now on.
 * @param queries the transaction that needs it: no commit, no mail
 */
export async function sendConfirmation(
  queries: Queries,
  user: { id: string; email: string; firstName: string },
): Promise<void> {
  const token = createSecret("confirm_email");
  const fields = { tokenHash: hashSecret(token), email: user.email, expiresAt: new Date(Date.now() + lifetime) };
  await queries.emailToken.upsert({
    where: { userId_kind: { userId: user.id, kind: "confirm_email" } },
    create: { ...fields, userId: user.id, kind: "confirm_email" },
    update: fields,
  });
  await enqueueMail(queries, {
    to: user.email,
    template: "confirm-email",
    props: { firstName: user.firstName, token },
  });
}
